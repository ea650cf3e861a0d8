package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.COLLEAGUE;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.OTHER_TEAM;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Children, adults at risk and high risk: who is told, or why not, and what is due until then. */
class SafeguardingIT {

    /** A Wednesday, ten in the morning in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");

    private static final String THURSDAY_CLOSING = "2026-02-12T17:00:00Z";

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(WEDNESDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    private static Map<String, Object> withChild() {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("children", List.of(Map.of("name", "Ada Osei", "age", 7, "experiences", "YES")));
        return report;
    }

    static Map<String, Object> basis() {
        return Map.of(
                "article6",
                "PUBLIC_TASK",
                "special",
                Map.of("criminal", true, "schedule1", "SAFEGUARDING"),
                "proportionality",
                "Only what they need.",
                "withoutConsent",
                "A child is at risk, and asking is not safe today.");
    }

    private static Map<String, Object> referral(String about, String recipient) {
        var referral = new LinkedHashMap<String, Object>();
        referral.put("about", about);
        referral.put("made", true);
        referral.put("when", WEDNESDAY.toString());
        referral.put("recipient", Map.of("kind", "CHILDRENS_SERVICES", "name", recipient));
        referral.put("what", "What happens at home, and since when.");
        referral.put("why", "It goes on, and she hears it.");
        referral.put("consent", "NOT_ASKED");
        referral.put("basis", basis());
        return referral;
    }

    private static Map<String, Object> notMade(String about, String why) {
        return Map.of("about", about, "made", false, "when", WEDNESDAY.toString(), "why", why);
    }

    private static JsonNode standing(SafeHomes karaf, String caseRef, String step) {
        var answer = karaf.as(OFFICER).get(path(caseRef));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Answer.stream(answer.json().path("standings"))
                .filter(standing -> standing.path("step").asText().equals(step))
                .findFirst()
                .orElseThrow()
                .path("need");
    }

    private static String path(String caseRef) {
        return "/api/da/cases/" + caseRef + "/safeguarding-referrals";
    }

    @Test
    @Upholds("SG-1")
    @Upholds("SG-2")
    @Upholds("SH-2")
    void aChildIsReferredAndEverythingThatGoesWithItIsKept(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(withChild());
        assertThat(standing(karaf, caseRef, "CHILD").path("outcome").asText()).isEqualTo("DUE");
        assertThat(standing(karaf, caseRef, "CHILD").path("rule").asText()).isEqualTo("SG-1");
        assertThat(standing(karaf, caseRef, "INTERNAL_REPORT").path("outcome").asText())
                .as("this council does not ask for it")
                .isEqualTo("NOT_DUE");
        var task = task(karaf, caseRef, "CHILD_REFERRAL");
        assertThat(task.path("due").asText()).isEqualTo(THURSDAY_CLOSING);
        assertThat(task.path("reasons").toString())
                .contains("default of this project")
                .doesNotContain("Ada");

        // it cannot be waved away, and whoever has no need to know finds nothing
        var byHand = officer.post(
                "/api/da/tasks/" + caseRef + "/" + task.path("id").asText() + "/completion", Map.of("how", "Later."));
        assertThat(byHand.status()).as(byHand.toString()).isEqualTo(409);
        assertThat(karaf.as(OTHER_TEAM).get(path(caseRef)).status()).isEqualTo(404);
        assertThat(karaf.as(OTHER_TEAM)
                        .post(path(caseRef), referral("CHILD", "Harbour Children's Services"))
                        .status())
                .isEqualTo(404);

        // what is wrong is named at once
        assertThat(officer.post(path(caseRef), Map.of()).wrongFields())
                .containsExactlyInAnyOrder("/about", "/made", "/when");
        assertThat(officer.post(path(caseRef), Map.of("about", "CHILD", "made", true, "when", "2027-01-01T00:00:00Z"))
                        .wrongFields())
                .containsExactlyInAnyOrder("/when", "/recipient", "/what", "/why", "/consent", "/basis");

        // never to him, and without consent only if the record says who is at risk
        var toHim = officer.post(path(caseRef), referral("CHILD", "Kieran Walsh"));
        assertThat(toHim.status()).as(toHim.toString()).isEqualTo(409);
        assertThat(toHim.json().path("rule").asText()).isEqualTo("SH-2");
        var unexplained = new LinkedHashMap<>(referral("CHILD", "Harbour Children's Services"));
        var thin = new LinkedHashMap<>(basis());
        thin.remove("withoutConsent");
        unexplained.put("basis", thin);
        var refused = officer.post(path(caseRef), unexplained);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("SH-3");
        assertThat(standing(karaf, caseRef, "CHILD").path("outcome").asText()).isEqualTo("DUE");

        var id = work.add(caseRef, "safeguarding-referrals", referral("CHILD", "Harbour Children's Services"));
        assertThat(standing(karaf, caseRef, "CHILD").path("outcome").asText()).isEqualTo("RECORDED");
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("CHILD_REFERRAL");
        assertThat(work.list(caseRef, "sharing-decisions").toString()).contains(id, "Harbour Children's Services");
        assertThat(work.list(caseRef, "disclosures").toString()).contains("\"REFERRAL\"", id);
        assertThat(work.list(caseRef, "timeline").toString()).contains("Safeguarding, child: done");

        // in the wrong case it is sealed with its decision, and the child of this one is due again
        work.add(caseRef, "entries/" + id + "/seal", Map.of("reason", "Another household's."));
        assertThat(standing(karaf, caseRef, "CHILD").path("outcome").asText()).isEqualTo("DUE");
        assertThat(work.tasks("MINE", caseRef)).contains("CHILD_REFERRAL");
        assertThat(work.list(caseRef, "sharing-decisions")).isEmpty();

        // here circumstances decide: that there is no referral is recorded, and why
        work.add(caseRef, "safeguarding-referrals", notMade("CHILD", "She lives with her aunt since March."));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("CHILD_REFERRAL");
    }

    private static JsonNode task(SafeHomes karaf, String about, String kind) {
        return Pages.of(karaf.as(OFFICER), "/api/da/tasks?scope=TEAM")
                .filter(task -> task.path("about").asText().equals(about))
                .filter(task -> task.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Upholds("SG-3")
    void onceSpokenToItIsSettledWhetherSheIsAnAdultAtRisk(SafeHomes karaf) {
        var work = Casework.by(karaf.as(OFFICER));
        var caseRef = work.openCase(Borough.report());
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("ADULT_DECISION");
        work.add(caseRef, "contacts", Map.of("at", WEDNESDAY.toString(), "method", "PHONE", "outcome", "REACHED"));
        assertThat(work.tasks("MINE", caseRef)).contains("ADULT_DECISION");
        assertThat(standing(karaf, caseRef, "ADULT_AT_RISK").path("outcome").asText())
                .isEqualTo("DUE");

        work.add(caseRef, "safeguarding-referrals", notMade("ADULT_AT_RISK", "She needs no care or support."));

        assertThat(work.tasks("MINE", caseRef)).doesNotContain("ADULT_DECISION");
        assertThat(standing(karaf, caseRef, "ADULT_AT_RISK").path("outcome").asText())
                .isEqualTo("RECORDED");
    }

    @Test
    @Upholds("SG-5")
    void aHighRiskGoesToTheSafeguardingTeamAndToMaracAlsoWithoutAGround(SafeHomes karaf) {
        var officer = karaf.as(OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var assessment = new LinkedHashMap<>(Casework.dash(WEDNESDAY, 6, 0));
        assessment.put("judgement", Map.of("level", "HIGH", "rationale", "He has found her before."));
        work.add(caseRef, "risk-assessments", assessment);
        assertThat(work.marac(caseRef).path("grounds"))
                .as("no ground holds by itself")
                .isEmpty();
        assertThat(work.tasks("MINE", caseRef)).contains("HIGH_RISK_SAFEGUARDING", "REFER_TO_MARAC");

        var refused = officer.post(path(caseRef), notMade("HIGH_RISK", "She does not want it."));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("SG-5");

        work.add(caseRef, "safeguarding-referrals", referral("HIGH_RISK", "Harbour Safeguarding Team"));
        assertThat(work.tasks("MINE", caseRef))
                .doesNotContain("HIGH_RISK_SAFEGUARDING")
                .contains("REFER_TO_MARAC");
        var judged = new LinkedHashMap<>(Casework.maracReferral());
        judged.put("judgement", "He has found her before.");
        var id = work.add(caseRef, "marac-referrals", judged);
        work.add(
                caseRef,
                "marac-referrals/" + id + "/sending",
                Map.of("sentAt", WEDNESDAY.toString(), "sentTo", "MARAC coordinator"));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("HIGH_RISK_SAFEGUARDING", "REFER_TO_MARAC");
    }

    @Test
    @Upholds("IN-17")
    void aReportAboutSomebodyUnderSixteenIsNeverOnlyPointedElsewhere(SafeHomes karaf) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("survivor", Map.of("name", "Imani Clarke", "age", 15));
        var reference = Casework.by(karaf.as(Borough.CALL_CENTRE)).report(report);
        var task = task(karaf, reference, "CHILD_REFERRAL");
        assertThat(task.path("reasons").toString()).contains("IN-17").doesNotContain("Imani");
        var triage = "/api/da/triage/" + reference;
        var proposed = karaf.as(OFFICER)
                .post(
                        triage + "/decision",
                        () -> karaf.as(OFFICER).get(triage),
                        Map.of("outcome", "OUTSIDE", "reason", "She is 15.", "signposting", "A helpline."));
        assertThat(proposed.json().path("state").asText())
                .as(proposed.toString())
                .isEqualTo("OUTSIDE_PROPOSED");
        assertThat(proposed.json().at("/childSafeguarding/outcome").asBoolean()).isTrue();

        var agreed = Map.<String, Object>of("agree", true, "reason", "Read it too.");
        var refused = karaf.as(COLLEAGUE)
                .post(triage + "/confirmation", () -> karaf.as(COLLEAGUE).get(triage), agreed);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().path("rule").asText()).isEqualTo("IN-17");

        var done = karaf.as(OFFICER)
                .post(
                        "/api/da/tasks/" + reference + "/" + task.path("id").asText() + "/completion",
                        Map.of("how", "Referred to Harbour Children's Services by telephone."));
        assertThat(done.status()).as(done.toString()).isEqualTo(204);
        var confirmed = karaf.as(COLLEAGUE)
                .post(triage + "/confirmation", () -> karaf.as(COLLEAGUE).get(triage), agreed);
        assertThat(confirmed.json().path("state").asText())
                .as(confirmed.toString())
                .isEqualTo("OUTSIDE");
    }
}
