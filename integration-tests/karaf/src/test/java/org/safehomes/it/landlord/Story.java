package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;

/** What an officer of any landlord does and looks at, in the words of the job. The scenarios tell what differs. */
final class Story {

    /** What runs besides the clocks in every case, and what becomes of it when a story takes long. */
    private static final Set<String> BESIDES = Set.of(
            "ADULT_DECISION",
            "TELL_LINE_MANAGER",
            "TELL_SAFEGUARDING_LEAD",
            "TELL_SUPPORT_TEAM",
            "HIGH_RISK_SAFEGUARDING",
            "OFFER_SUPPORT",
            "MISSED_SAFEGUARDING",
            "MISSED_SUPPORT_OFFER");

    private final SafeHomes landlord;
    private final Casework officer;
    private Instant now;

    private Story(SafeHomes landlord, Instant now) {
        this.landlord = landlord;
        this.officer = Casework.by(landlord.as(Borough.OFFICER));
        this.now = now;
    }

    /** Stops the landlord's clock. */
    static Story at(SafeHomes landlord, String instant) {
        var story = new Story(landlord, Instant.parse(instant));
        landlord.setClock(story.now);
        return story;
    }

    void later(Duration amount) {
        now = now.plus(amount);
        landlord.setClock(now);
    }

    /** This moment. */
    String now() {
        return now.toString();
    }

    /** A moment to come. */
    String in(Duration amount) {
        return now.plus(amount).toString();
    }

    /** This day in the office. */
    String today() {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/London")).toString();
    }

    Casework officer() {
        return officer;
    }

    /** A parameter as the landlord's data give it: value, origin and clauses. */
    JsonNode parameter(String key) {
        var council = landlord.as(Borough.CALL_CENTRE).get("/api/council");
        assertThat(council.status()).as(council.toString()).isEqualTo(200);
        return Answer.stream(council.json().path("parameters"))
                .filter(parameter -> parameter.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The survivor calls; the call centre takes it in. @return the report's reference */
    String survivorCalls() {
        return report(Borough.report());
    }

    /** Somebody else calls about the couple, at no immediate risk. */
    String neighbourCalls(Map<String, Object> besides) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("reporterKind", "NEIGHBOUR");
        report.put("survivorKnows", "NO");
        report.putAll(besides);
        return report(report);
    }

    String report(Map<String, Object> report) {
        return Casework.by(landlord.as(Borough.CALL_CENTRE)).report(report);
    }

    /** What triage sees of a report. */
    JsonNode inTriage(String report) {
        var seen = landlord.as(Borough.OFFICER).get("/api/da/triage/" + report);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        return seen.json();
    }

    String contactDue(String report) {
        return inTriage(report).at("/deadline/due").asText();
    }

    /** The officer speaks with the survivor now. */
    void speakWithSurvivor(String caseRef) {
        officer.add(caseRef, "contacts", Map.of("at", now.toString(), "method", "PHONE", "outcome", "REACHED"));
    }

    /** By when the risk is to be assessed; empty if no clock runs. */
    String assessmentDue(String caseRef) {
        return officer.read(caseRef).json().at("/assessmentDue/due").asText();
    }

    /** The officer makes a DASH assessment now. */
    JsonNode assess(String caseRef, int yes) {
        var id = officer.add(caseRef, "risk-assessments", Casework.dash(now, yes, 0));
        return officer.list(caseRef, "risk-assessments").stream()
                .filter(assessment -> assessment.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The officer prepares a referral; the pack is there as JSON and as PDF. @return the pack */
    JsonNode refer(String caseRef, Map<String, Object> referral) {
        var id = officer.add(caseRef, "marac-referrals", referral);
        var path = "/api/da/cases/" + caseRef + "/marac-referrals/" + id + "/pack";
        var pdf = landlord.as(Borough.OFFICER).get(path + ".pdf");
        assertThat(pdf.status()).as(pdf.toString()).isEqualTo(200);
        assertThat(pdf.text()).startsWith("%PDF-");
        var pack = landlord.as(Borough.OFFICER).get(path);
        assertThat(pack.status()).as(pack.toString()).isEqualTo(200);
        return pack.json();
    }

    /** The officer sends what was prepared. */
    void send(String caseRef, JsonNode pack) {
        officer.add(
                caseRef,
                "marac-referrals/" + pack.path("referral").asText() + "/sending",
                Map.of("sentAt", now.toString(), "sentTo", "MARAC coordinator"));
    }

    /** Whether mediation may be offered, which is an option then and no option else. */
    boolean mediation(String caseRef) {
        var options = landlord.as(Borough.OFFICER).get("/api/da/cases/" + caseRef + "/tenancy-options");
        assertThat(options.status()).as(options.toString()).isEqualTo(200);
        var may = options.json().at("/mediation/outcome").asBoolean();
        assertThat(options.json().path("options").findValuesAsText("kind").contains("MEDIATION"))
                .isEqualTo(may);
        return may;
    }

    /** What is due of contact, of the assessment and of MARAC, and what a third party's report asks for. */
    List<String> tasks(String about) {
        return allTasks(about).stream().filter(kind -> !BESIDES.contains(kind)).toList();
    }

    List<String> allTasks(String about) {
        return officer.tasks("TEAM", about);
    }

    List<String> managersTasks(String about) {
        return Casework.by(landlord.as(Borough.TEAM_LEADER)).tasks("MINE", about);
    }

    Answer asOfficer(String path, Map<String, Object> body) {
        return landlord.as(Borough.OFFICER).post(path, body);
    }
}
