package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** MARAC: which cases go there, with what, who sends it, and what comes of it. */
class MaracIT {

    /** A Wednesday, ten in the morning in London. */
    private static final Instant WEDNESDAY = Instant.parse("2026-02-11T10:00:00Z");

    @BeforeEach
    void stopTheClock(SafeHomes karaf) {
        karaf.setClock(WEDNESDAY);
    }

    @AfterEach
    void releaseTheClock(SafeHomes karaf) {
        karaf.releaseClock();
    }

    private static String highRiskCase(Casework work) {
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 15, 0));
        return caseRef;
    }

    @Test
    @Upholds("MA-4")
    void thePackHoldsTheFieldsOfTheFormAsJsonAndAsPdf(SafeHomes karaf) throws Exception {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = highRiskCase(work);
        var referral = new LinkedHashMap<>(Casework.maracReferral());
        referral.put("afraidOf", "Him, and his brother.");
        referral.put("safeToTalkTo", "Her sister.");
        referral.put("unsafeToTalkTo", "His mother.");
        referral.put("previousMarac", "None that she knows of.");
        referral.put("children", List.of(Map.of("name", "Ada Osei", "age", 7, "school", "Invented Primary")));
        referral.put("furtherPerpetrators", List.of(Map.of("name", "Declan Walsh", "age", 31)));

        var id = work.add(caseRef, "marac-referrals", referral);

        var path = "/api/da/cases/" + caseRef + "/marac-referrals/" + id;
        var json = officer.get(path + "/pack").json();
        assertThat(json.path("agency").asText()).isEqualTo("Waltham Forest");
        assertThat(json.path("referrer").asText()).isEqualTo(Borough.OFFICER);
        assertThat(json.at("/survivor/name").asText()).isEqualTo("Nadine Osei");
        assertThat(json.at("/survivor/address").asText())
                .as("of the home, as the host has it")
                .isNotEmpty();
        assertThat(json.path("safeToCall").asText()).contains("Not known yet what is safe");
        assertThat(json.path("perpetrators")).hasSize(2);
        assertThat(json.at("/perpetrators/1/name").asText()).isEqualTo("Declan Walsh");
        assertThat(json.at("/children/0/school").asText()).isEqualTo("Invented Primary");
        assertThat(json.at("/decision/grounds").toString()).isEqualTo("[\"VISIBLE_HIGH_RISK\"]");
        assertThat(json.path("riskLevel").asText()).isEqualTo("HIGH");
        assertThat(json.at("/score/outcome").asInt()).isEqualTo(15);
        assertThat(json.path("consent").asText()).isEqualTo("NOT_ASKED");
        assertThat(json.at("/basis/article6").asText()).isEqualTo("PUBLIC_TASK");
        assertThat(json.path("survivorAware").asBoolean()).isFalse();

        var pdf = officer.get(path + "/pack.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Cache-Control")).contains("no-store");
        assertThat(pdf.header("Content-Disposition"))
                .doesNotContain("Osei", "Walsh")
                .contains(id);
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Waltham Forest",
                            "Nadine Osei",
                            "Kieran Walsh",
                            "Declan Walsh",
                            "Ada Osei",
                            "Invented Primary",
                            "He has said that he will find her",
                            "Visible high risk",
                            "Professional judgement",
                            "Escalation",
                            "Repeat",
                            "15 of 24 questions were answered yes",
                            "Her sister.",
                            "His mother.",
                            "Never to be shown to, or discussed with, anybody named as a perpetrator");
        }
    }

    @Test
    @Upholds("MA-1")
    @Upholds("MA-6")
    void anOfficerSendsItAndItIsTrackedToTheLastAction(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = highRiskCase(work);
        var id = work.add(caseRef, "marac-referrals", Casework.maracReferral());
        assertThat(work.tasks("MINE", caseRef))
                .as("prepared is not sent: nothing sends itself")
                .contains("REFER_TO_MARAC");
        var list = "marac-referrals/" + id;
        var meeting = Map.of(
                "heldOn",
                "2026-02-25",
                "guidance",
                "Fit a stronger door.",
                "actions",
                List.of(Map.of("what", "Order the door.", "owner", Borough.OFFICER, "dueOn", "2026-02-27")));
        assertThat(officer.post("/api/da/cases/" + caseRef + "/" + list + "/meetings", meeting)
                        .status())
                .as("a referral that was never sent is not discussed")
                .isEqualTo(409);

        karaf.advanceClock(Duration.ofHours(1));
        work.add(
                caseRef,
                list + "/sending",
                Map.of("sentAt", WEDNESDAY.plusSeconds(1800).toString(), "sentTo", "MARAC coordinator"));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("REFER_TO_MARAC");
        assertThat(work.marac(caseRef).path("refer").asBoolean())
                .as("it has been referred")
                .isFalse();
        assertThat(work.marac(caseRef).path("referred").asText()).isEqualTo(id);
        assertThat(officer.post(
                                "/api/da/cases/" + caseRef + "/" + list + "/sending",
                                Map.of("sentAt", WEDNESDAY.plusSeconds(1900).toString(), "sentTo", "Again"))
                        .status())
                .isEqualTo(409);

        work.add(caseRef, list + "/meetings", meeting);
        assertThat(work.tasks("MINE", caseRef)).contains("MARAC_ACTION");
        var tracked = work.list(caseRef, "marac-referrals").get(0);
        assertThat(tracked.path("repeatUntil").asText()).isEqualTo("2027-02-11");
        assertThat(tracked.at("/meetings/0/guidance").asText()).isEqualTo("Fit a stronger door.");
        var action = tracked.at("/meetings/0/actions/0/id").asText();

        work.add(caseRef, "marac-actions/" + action + "/completion", Map.of("how", "Ordered."));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("MARAC_ACTION");
        assertThat(work.list(caseRef, "marac-referrals")
                        .get(0)
                        .at("/meetings/0/actions/0/done")
                        .asText())
                .isEqualTo("Ordered.");
        assertThat(officer.post(
                                "/api/da/cases/" + caseRef + "/marac-actions/" + action + "/completion",
                                Map.of("how", "Again."))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Upholds("MA-2")
    @Upholds("SG-2")
    void belowTheThresholdJudgementNeedsConsentOrARecordOfSharingWithoutIt(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 13, 0));
        var path = "/api/da/cases/" + caseRef + "/marac-referrals";
        var referral = new LinkedHashMap<>(Casework.maracReferral());

        assertThat(refusedBy(officer.post(path, referral)))
                .as("no ground, no judgement")
                .isEqualTo("MA-2");
        referral.put("judgement", "Strangulation is mentioned in passing.");
        referral.put("basis", Map.of("article6", "PUBLIC_TASK", "proportionality", "What is needed."));
        assertThat(refusedBy(officer.post(path, referral)))
                .as("no consent, no record")
                .isEqualTo("MA-2");
        referral.put("consent", "GIVEN");
        var id = work.add(caseRef, "marac-referrals", referral);
        assertThat(officer.get(path + "/" + id + "/pack")
                        .json()
                        .at("/decision/grounds")
                        .toString())
                .isEqualTo("[\"PROFESSIONAL_JUDGEMENT\"]");

        var high = highRiskCase(work);
        var without = new LinkedHashMap<>(Casework.maracReferral());
        without.put("basis", Map.of("article6", "PUBLIC_TASK", "proportionality", "What is needed."));
        assertThat(refusedBy(officer.post("/api/da/cases/" + high + "/marac-referrals", without)))
                .as("the record says that consent was not needed, and why")
                .isEqualTo("SG-2");
        assertThat(work.list(high, "marac-referrals")).isEmpty();
    }

    private static String refusedBy(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:safehomes:problem:refused-by-rule");
        return answer.json().path("rule").asText();
    }

    @Test
    @Upholds("MA-3")
    void threeIncidentsInTwelveMonthsAreAnEscalationWhoeverKnowsOfThem(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 2, 0));
        // one day too old, and one on the last day that counts
        work.add(caseRef, "incidents", RiskAssessmentIT.incident(Instant.parse("2025-02-10T20:00:00Z"), true));
        work.add(caseRef, "incidents", RiskAssessmentIT.incident(Instant.parse("2025-02-11T20:00:00Z"), true));
        assertThat(grounds(work, caseRef)).as("the report and one").isEmpty();

        var third =
                work.add(caseRef, "incidents", RiskAssessmentIT.incident(WEDNESDAY.minus(Duration.ofHours(3)), false));
        assertThat(grounds(work, caseRef)).containsExactly("ESCALATION");
        assertThat(work.tasks("MINE", caseRef)).contains("REFER_TO_MARAC");

        // it turns out to be what the report was about: it does not count twice
        var reported = work.list(caseRef, "incidents").stream()
                .filter(incident -> incident.has("report"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        var match = work.add(
                caseRef,
                "incidents/" + third + "/same",
                Map.of("sameAs", reported, "reason", "The same night, told twice."));
        assertThat(grounds(work, caseRef)).isEmpty();
        assertThat(work.tasks("MINE", caseRef)).as("nothing is to be referred").doesNotContain("REFER_TO_MARAC");
        assertThat(work.list(caseRef, "incidents")).as("both stay readable").hasSize(4);

        // said in error, it is sealed, and the incident counts again
        work.add(caseRef, "entries/" + match + "/seal", Map.of("reason", "Another night after all."));
        assertThat(grounds(work, caseRef)).containsExactly("ESCALATION");
        assertThat(work.tasks("MINE", caseRef)).contains("REFER_TO_MARAC");
    }

    @Test
    @Upholds("MA-3")
    void abuseWithinTwelveMonthsOfAReferralIsARepeat(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "marac-referrals/received", Map.of("agency", "Police", "referredOn", "2026-02-10"));
        assertThat(grounds(work, caseRef)).as("the report came the day after").containsExactly("REPEAT");

        karaf.setClock(Instant.parse("2027-02-11T12:00:00Z"));
        var other = work.openCase(Borough.report());
        work.add(other, "marac-referrals/received", Map.of("agency", "Police", "referredOn", "2026-02-10"));
        assertThat(grounds(work, other)).as("twelve months and a day").isEmpty();
        work.add(other, "incidents", RiskAssessmentIT.incident(Instant.parse("2027-02-10T23:00:00Z"), true));
        assertThat(grounds(work, other)).as("on the last day").containsExactly("REPEAT");
        assertThat(work.list(other, "marac-referrals")
                        .get(0)
                        .path("repeatUntil")
                        .asText())
                .isEqualTo("2027-02-10");
    }

    private static List<String> grounds(Casework work, String caseRef) {
        return Answer.stream(work.marac(caseRef).path("grounds"))
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    @Upholds("MA-6")
    @Upholds("RE-2")
    void aRepeatIsReferredUntilTheReferralItRepeatsTurnsOutToBeAnotherHouseholds(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 2, 0));
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("REFER_TO_MARAC");

        var received =
                work.add(caseRef, "marac-referrals/received", Map.of("agency", "Police", "referredOn", "2026-02-10"));
        assertThat(grounds(work, caseRef)).containsExactly("REPEAT");
        assertThat(work.tasks("MINE", caseRef)).contains("REFER_TO_MARAC");

        work.add(caseRef, "entries/" + received + "/seal", Map.of("reason", "Another household's."));
        assertThat(grounds(work, caseRef)).isEmpty();
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("REFER_TO_MARAC");
    }

    @Test
    @Upholds("MA-4")
    @Upholds("RA-4")
    void theScoreOfAnotherAgencyStandsInThePack(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        work.add(
                caseRef,
                "risk-assessments/accepted",
                Map.of(
                        "instrument",
                        "DASH",
                        "version",
                        "2009",
                        "assessedAt",
                        WEDNESDAY.toString(),
                        "assessor",
                        "Community Safety Unit",
                        "level",
                        "HIGH",
                        "score",
                        17));

        var id = work.add(caseRef, "marac-referrals", Casework.maracReferral());

        var pack = officer.get("/api/da/cases/" + caseRef + "/marac-referrals/" + id + "/pack")
                .json();
        assertThat(pack.at("/score/outcome").asInt()).isEqualTo(17);
        assertThat(pack.at("/decision/grounds/0").asText()).isEqualTo("VISIBLE_HIGH_RISK");
    }

    @Test
    @Upholds("MA-6")
    @Upholds("AC-1")
    void anActionIsGivenOnlyToWhoMaySeeTheCase(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = highRiskCase(work);
        var received =
                work.add(caseRef, "marac-referrals/received", Map.of("agency", "Police", "referredOn", "2026-02-11"));
        var meeting = new LinkedHashMap<String, Object>();
        meeting.put("heldOn", "2026-02-11");
        meeting.put(
                "actions",
                Stream.of(Borough.COLLEAGUE, Borough.OTHER_TEAM, "nobody.here")
                        .map(owner -> Map.of("what", "Call her.", "owner", owner, "dueOn", "2026-02-13"))
                        .toList());
        var path = "/api/da/cases/" + caseRef + "/marac-referrals/" + received + "/meetings";

        var refused = officer.post(path, meeting);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("/actions/1/owner", "/actions/2/owner");
        assertThat(work.list(caseRef, "marac-referrals").get(0).path("meetings"))
                .isEmpty();

        // named to see it, the other team's officer can be given it
        var granted = karaf.as(Borough.TEAM_LEADER)
                .post(
                        "/api/da/cases/" + caseRef + "/access",
                        Map.of("staff", Borough.OTHER_TEAM, "reason", "Fits the door."));
        assertThat(granted.status()).as(granted.toString()).isBetween(200, 299);
        meeting.put("actions", List.of(Map.of("what", "Fit it.", "owner", Borough.OTHER_TEAM, "dueOn", "2026-02-13")));
        assertThat(officer.post(path, meeting).status()).isEqualTo(201);
        assertThat(Casework.by(karaf.as(Borough.OTHER_TEAM)).tasks("MINE", caseRef))
                .containsExactly("MARAC_ACTION");
    }

    @Test
    @Upholds("MA-7")
    void belowTheThresholdAMeetingWithOtherAgenciesIsOffered(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        assertThat(work.marac(caseRef).at("/meeting/outcome").asBoolean())
                .as("first the risk is assessed")
                .isFalse();
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 13, 0));
        assertThat(work.marac(caseRef).at("/meeting/outcome").asBoolean()).isTrue();

        work.add(
                caseRef,
                "agency-meetings",
                Map.of("state", "OFFERED", "agencies", List.of("School", "Health visitor")));

        assertThat(work.marac(caseRef).at("/meeting/outcome").asBoolean()).isFalse();
        assertThat(work.list(caseRef, "agency-meetings")
                        .get(0)
                        .at("/what/agencies/1")
                        .asText())
                .isEqualTo("Health visitor");
    }

    @Test
    @Upholds("MA-5")
    @Upholds("AC-2")
    void nothingOfItIsKnownToWhoMayNotSeeTheCase(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = highRiskCase(work);
        var id = work.add(caseRef, "marac-referrals", Casework.maracReferral());
        var missing = "C-0000000000000000";
        for (var part : List.of(
                "marac", "marac-referrals", "marac-referrals/" + id + "/pack", "risk-assessments", "incidents")) {
            var hidden = karaf.as(Borough.OTHER_TEAM).get("/api/da/cases/" + caseRef + "/" + part);
            var none = karaf.as(Borough.OTHER_TEAM).get("/api/da/cases/" + missing + "/" + part);
            assertThat(hidden.fingerprint()).as(part).isEqualTo(none.fingerprint());
            assertThat(hidden.status()).isEqualTo(404);
        }
        assertThat(karaf.as(Borough.CALL_CENTRE)
                        .get("/api/da/cases/" + caseRef + "/marac")
                        .status())
                .isEqualTo(403);
    }
}
