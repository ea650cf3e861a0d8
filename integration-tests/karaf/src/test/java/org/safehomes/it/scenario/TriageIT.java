package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** The ways into triage and the three ways out of it. */
class TriageIT {

    private static final Map<String, Object> POINTED_ELSEWHERE = Map.of(
            "outcome",
            "OUTSIDE",
            "reason",
            "Two neighbours, a parking space.",
            "signposting",
            "The mediation service.");

    @ParameterizedTest
    @CsvSource({
        "PHONE, SURVIVOR",
        "EMAIL, FRIEND",
        "WEBSITE, FAMILY",
        "LETTER, NEIGHBOUR",
        "IN_PERSON, STAFF",
        "PARTNER_REFERRAL, AGENCY",
        "THIRD_PARTY, CONTRACTOR"
    })
    @Upholds("IN-1")
    void howAReportCameInAndWhoReportedAreRecorded(String channel, String reporter, SafeHomes karaf) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("channel", channel);
        report.put("reporterKind", reporter);
        var reference = Casework.by(karaf.as(Borough.CALL_CENTRE)).report(report);

        var content = seen(karaf, reference).json().path("content");
        assertThat(content.path("channel").asText()).isEqualTo(channel);
        assertThat(content.path("reporterKind").asText()).isEqualTo(reporter);
    }

    @Test
    @Upholds("IN-3")
    void atImmediateRiskWhateverIsThereIsSavedAndContactIsDueNow(SafeHomes karaf) {
        var receipt = karaf.as(Borough.CALL_CENTRE)
                .post(
                        "/api/da/reports",
                        Map.of("channel", "PHONE", "reporterKind", "NEIGHBOUR", "immediateRisk", "YES"));
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        assertThat(receipt.json().path("advice").get(0).asText()).startsWith("Call 999 now");

        var report = seen(karaf, receipt.json().path("reference").asText()).json();
        assertThat(report.path("deadline").path("due").asText())
                .isEqualTo(receipt.json().path("receivedAt").asText());
        assertThat(report.path("definition").path("outcome").asText()).isEqualTo("TREAT_AS_DOMESTIC_ABUSE");
        await("what is due now and not done goes to the line manager now")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Casework.by(karaf.as(OFFICER))
                                .tasks("TEAM", report.path("reference").asText()))
                        .contains("MISSED_CONTACT"));
    }

    @Test
    @Upholds("IN-7")
    void aReportAboutTheSameHomeIsMatchedAndAddedToTheCase(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        var further = work.report(Borough.report());
        assertThat(karaf.as(OFFICER)
                        .get("/api/da/triage/" + further + "/matches")
                        .text())
                .contains(caseRef);

        var decided = decide(karaf, OFFICER, further, Map.of("outcome", "EXISTING", "caseRef", caseRef));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(decided.json().path("state").asText()).isEqualTo("EXISTING_CASE");
        var joined = work.read(caseRef).json();
        assertThat(joined.path("reports")).hasSize(2);
        assertThat(joined.path("contactDue").asText()).isNotEmpty();
        assertThat(work.list(caseRef, "timeline").toString()).contains(further);
    }

    @Test
    @Upholds("IN-7")
    void whatAJoinedReportTellsOfThePeopleFindsTheCase(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        // from the range for drama, and no number of another test
        var newNumber = "020 7946 0" + (900 + Math.floorMod(caseRef.hashCode(), 100));
        assertThat(foundBy(karaf, newNumber)).isEmpty();
        var further = work.report(Borough.report(
                Map.of("name", "Nadine Osei", "phone", newNumber, "home", Borough.HOME),
                Map.of("name", "Kieran Walsh", "person", "p-0002")));

        var decided = decide(karaf, OFFICER, further, Map.of("outcome", "EXISTING", "caseRef", caseRef));

        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(foundBy(karaf, newNumber)).containsExactly(caseRef);
    }

    private static List<String> foundBy(SafeHomes karaf, String phone) {
        var found = karaf.as(OFFICER).post("/api/da/cases/search", Map.of("phone", phone));
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        return Answer.stream(found.json().path("items"))
                .map(line -> line.path("reference").asText())
                .toList();
    }

    @Test
    @Upholds("IN-7")
    void outsideNeedsTheDefinitionAReasonSignpostingAndASecondPerson(SafeHomes karaf) {
        var inside = Casework.by(karaf.as(OFFICER)).report(Borough.report());
        var refused = decide(karaf, OFFICER, inside, POINTED_ELSEWHERE);
        assertThat(refused.status()).as("the definition says otherwise").isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("IN-7");
        assertThat(seen(karaf, inside).json().path("state").asText()).isEqualTo("WAITING");

        var outside = new LinkedHashMap<>(Borough.report());
        outside.put("connection", "NONE");
        var report = Casework.by(karaf.as(OFFICER)).report(outside);
        assertThat(decide(karaf, OFFICER, report, Map.of("outcome", "OUTSIDE")).wrongFields())
                .containsExactlyInAnyOrder("/reason", "/signposting");
        assertThat(decide(karaf, OFFICER, report, POINTED_ELSEWHERE).status()).isEqualTo(200);
        assertThat(seen(karaf, report).json().path("deadline").path("due").asText())
                .as("the contact clock runs until it is confirmed")
                .isNotEmpty();

        assertThat(step(karaf, OFFICER, report, "confirmation", Map.of("agree", true, "reason", "I am sure."))
                        .status())
                .as("whoever proposed it does not confirm it")
                .isEqualTo(409);
        assertThat(step(karaf, COLLEAGUE, report, "confirmation", Map.of("agree", true, "reason", "Read it too."))
                        .status())
                .isEqualTo(200);
        assertThat(seen(karaf, report).json().path("state").asText()).isEqualTo("OUTSIDE");
        assertThat(seen(karaf, report).json().has("deadline")).isFalse();

        var again = step(karaf, COLLEAGUE, report, "reassessment", Map.of("reason", "They were a couple once."));
        assertThat(again.json().path("state").asText()).isEqualTo("WAITING");
        assertThat(again.json().path("deadline").path("due").asText()).isNotEmpty();
    }

    private static Answer seen(SafeHomes karaf, String report) {
        var seen = karaf.as(OFFICER).get("/api/da/triage/" + report);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        return seen;
    }

    private static Answer decide(SafeHomes karaf, String staff, String report, Map<String, Object> decision) {
        return step(karaf, staff, report, "decision", decision);
    }

    private static Answer step(SafeHomes karaf, String staff, String report, String step, Map<String, Object> body) {
        return karaf.as(staff).post("/api/da/triage/" + report + "/" + step, () -> seen(karaf, report), body);
    }
}
