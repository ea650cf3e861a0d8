package org.safehomes.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** How great the risk is: scored, judged, kept, and out of date as soon as something happens. */
class RiskAssessmentIT {

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

    @ParameterizedTest
    @CsvSource({
        "0,  0,  STANDARD, false",
        "13, 0,  STANDARD, false",
        "13, 11, STANDARD, false",
        "14, 0,  HIGH,     true",
        "14, 10, HIGH,     true",
        "24, 0,  HIGH,     true",
    })
    @Upholds("RA-1")
    @Upholds("MA-1")
    void theScoreCountsYesAloneAndTheThresholdDecides(
            int yes, int notKnown, String level, boolean refer, SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());

        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, yes, notKnown));

        var assessment = work.list(caseRef, "risk-assessments").get(0);
        assertThat(assessment.at("/score/outcome").asInt()).isEqualTo(yes);
        assertThat(assessment.at("/score/rule").asText()).isEqualTo("RA-1");
        assertThat(assessment.at("/score/clauses/0").asText()).isEqualTo("W7");
        assertThat(assessment.at("/level/outcome").asText()).isEqualTo(level);
        assertThat(assessment.at("/instrument").asText()).isEqualTo("DASH");
        assertThat(assessment.at("/version").asText()).as("of the loaded texts").isEqualTo("sample");
        assertThat(assessment.at("/marac/refer").asBoolean()).isEqualTo(refer);
        assertThat(assessment.at("/marac/decisions/0/rule").asText()).isEqualTo("MA-1");
        assertThat(assessment.at("/marac/decisions/0/reasons/0").asText()).contains("threshold of 14");
        assertThat(assessment.at("/marac/meeting/outcome").asBoolean())
                .as("below the threshold the agencies meet (MA-7)")
                .isEqualTo(!refer);
        assertThat(work.tasks("MINE", caseRef))
                .as("the assessment is made; a referral is due if the threshold is met")
                .containsExactlyInAnyOrderElementsOf(
                        refer
                                ? List.of("FIRST_CONTACT", "REFER_TO_MARAC", "HIGH_RISK_SAFEGUARDING")
                                : List.of("FIRST_CONTACT"));
        assertThat(work.read(caseRef).json().at("/risk/level").asText()).isEqualTo(level);
        assertThat(work.list(caseRef, "timeline").toString())
                .contains("risk assessment: score " + yes, "MA-1 (W7 L4.9)");
    }

    @Test
    @Upholds("RA-5")
    void judgementRaisesTheLevelAndNeverLowersIt(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());

        assertThat(assessed(work, caseRef, 13, "MEDIUM").at("/level/outcome").asText())
                .isEqualTo("MEDIUM");
        var raised = assessed(work, caseRef, 13, "HIGH");
        assertThat(raised.at("/level/outcome").asText()).isEqualTo("HIGH");
        assertThat(raised.at("/marac/refer").asBoolean())
                .as("a level that judgement raised is no score: an officer refers on judgement (MA-2)")
                .isFalse();
        var notLowered = assessed(work, caseRef, 14, "STANDARD");
        assertThat(notLowered.at("/level/outcome").asText()).isEqualTo("HIGH");
        assertThat(notLowered.at("/level/reasons").toString()).contains("never lowers it");
        assertThat(work.list(caseRef, "risk-assessments"))
                .as("added, never replaced (RA-3)")
                .hasSize(3);
    }

    private static JsonNode assessed(Casework work, String caseRef, int yes, String judged) {
        var body = new LinkedHashMap<>(Casework.dash(WEDNESDAY, yes, 0));
        body.put("judgement", Map.of("level", judged, "rationale", "What he said on the stairs."));
        var id = work.add(caseRef, "risk-assessments", body);
        return work.list(caseRef, "risk-assessments").stream()
                .filter(assessment -> assessment.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Upholds("RA-2")
    @Upholds("RA-3")
    void anIncidentMakesTheAssessmentOutOfDateAndStartsTheClockAgain(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        var due = work.read(caseRef).json().path("assessmentDue");
        assertThat(due.path("due").asText()).as("24 hours from the referral").isEqualTo("2026-02-12T10:00:00Z");
        assertThat(due.at("/decision/rule").asText()).isEqualTo("RA-2");
        assertThat(due.at("/decision/reasons/0").asText()).contains("the referral");
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 5, 0));
        assertThat(work.read(caseRef).json().has("assessmentDue")).isFalse();

        karaf.setClock(WEDNESDAY.plus(Duration.ofDays(3)));
        work.add(caseRef, "incidents", incident(WEDNESDAY.plus(Duration.ofDays(2)), true));

        var now = work.read(caseRef).json();
        assertThat(now.at("/risk/newOneNeeded").asBoolean()).isTrue();
        assertThat(now.at("/assessmentDue/due").asText()).isEqualTo("2026-02-15T10:00:00Z");
        assertThat(work.list(caseRef, "risk-assessments")
                        .get(0)
                        .at("/newOneNeeded/reasons/0")
                        .asText())
                .startsWith("A new assessment is needed");

        // put off with a reason, it is due later; made, nothing is due
        var later = WEDNESDAY.plus(Duration.ofDays(6));
        var postponed = karaf.as(Borough.OFFICER)
                .post(
                        "/api/da/cases/" + caseRef + "/risk-assessments/postponement",
                        Map.of("until", later.toString(), "reason", "She is in hospital."));
        assertThat(postponed.status()).as(postponed.toString()).isEqualTo(204);
        assertThat(work.read(caseRef).json().at("/assessmentDue/due").asText()).isEqualTo(later.toString());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY.plus(Duration.ofDays(3)), 6, 0));
        assertThat(work.read(caseRef).json().has("assessmentDue")).isFalse();
        var nothingDue = karaf.as(Borough.OFFICER)
                .post(
                        "/api/da/cases/" + caseRef + "/risk-assessments/postponement",
                        Map.of("until", later.toString(), "reason", "Too late."));
        assertThat(nothingDue.status()).isEqualTo(409);
    }

    @Test
    @Upholds("RA-2")
    @Upholds("RA-3")
    void whatWasPutOffDoesNotWaitWhenMoreHappens(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        var later = WEDNESDAY.plus(Duration.ofDays(10));
        var postponed = karaf.as(Borough.OFFICER)
                .post(
                        "/api/da/cases/" + caseRef + "/risk-assessments/postponement",
                        Map.of("until", later.toString(), "reason", "She is away."));
        assertThat(postponed.status()).as(postponed.toString()).isEqualTo(204);
        karaf.setClock(WEDNESDAY.plus(Duration.ofDays(2)));

        work.add(caseRef, "notes", Map.of("kind", "FACT", "text", "Nothing new."));
        assertThat(work.read(caseRef).json().at("/assessmentDue/due").asText())
                .as("a note changes nothing")
                .isEqualTo(later.toString());
        work.add(caseRef, "incidents", incident(WEDNESDAY.plus(Duration.ofDays(1)), true));
        assertThat(work.read(caseRef).json().at("/assessmentDue/due").asText()).isEqualTo("2026-02-14T10:00:00Z");
    }

    @Test
    @Upholds("RA-2")
    @Upholds("IN-9")
    void aMissedAssessmentComesBeforeTheLineManagerOnce(SafeHomes karaf) {
        var caseRef = Casework.by(karaf.as(Borough.OFFICER)).openCase(Borough.report());
        var manager = Casework.by(karaf.as(Borough.TEAM_LEADER));

        karaf.setClock(WEDNESDAY.plus(Duration.ofHours(24)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(manager.tasks("MINE", caseRef)).contains("MISSED_RISK_ASSESSMENT"));
        assertThat(manager.tasks("MINE", caseRef)).containsOnlyOnce("MISSED_RISK_ASSESSMENT");
    }

    @Test
    @Upholds("RA-4")
    void anotherAgencysAssessmentStandsInUnlessAnIncidentHasFollowed(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());
        var path = "/api/da/cases/" + caseRef + "/risk-assessments/accepted";

        var before = officer.post(path, agency("DASH", WEDNESDAY.minusMillis(1), 15));
        assertThat(before.status()).as(before.toString()).isEqualTo(409);
        assertThat(before.text()).contains("RA-4", "An incident has followed it");
        assertThat(work.list(caseRef, "risk-assessments")).isEmpty();

        var after = officer.post(path, agency("DASH", WEDNESDAY, 15));
        assertThat(after.status()).as(after.toString()).isEqualTo(201);
        var accepted = work.list(caseRef, "risk-assessments").get(0);
        assertThat(accepted.path("assessor").asText()).isEqualTo("Community Safety Unit");
        assertThat(accepted.path("version").asText()).isEqualTo("2009");
        assertThat(accepted.at("/level/outcome").asText()).as("by its score").isEqualTo("HIGH");
        assertThat(accepted.at("/marac/refer").asBoolean()).isTrue();
    }

    @Test
    @Upholds("RA-4")
    void aScoreOfAnotherInstrumentIsNeverComparedWithTheThreshold(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());

        var answer =
                officer.post("/api/da/cases/" + caseRef + "/risk-assessments/accepted", agency("DARA", WEDNESDAY, 90));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);

        var taken = work.list(caseRef, "risk-assessments").get(0);
        assertThat(taken.at("/level/outcome").asText()).isEqualTo("MEDIUM");
        assertThat(taken.at("/marac/refer").asBoolean()).isFalse();
        assertThat(taken.at("/marac/decisions/0/reasons/0").asText()).contains("other instruments are not compared");
        var dash =
                officer.post("/api/da/cases/" + caseRef + "/risk-assessments/accepted", agency("DASH", WEDNESDAY, 25));
        assertThat(dash.status()).isEqualTo(422);
        assertThat(dash.wrongFields()).containsExactly("/score");
    }

    @Test
    void everyQuestionHasExactlyOneAnswer(SafeHomes karaf) {
        var officer = karaf.as(Borough.OFFICER);
        var work = Casework.by(officer);
        var caseRef = work.openCase(Borough.report());

        var path = "/api/da/cases/" + caseRef + "/risk-assessments";
        var incomplete = officer.post(path, Map.of("answers", List.of(Map.of("question", 2))));
        assertThat(incomplete.status()).as(incomplete.toString()).isEqualTo(422);
        assertThat(incomplete.wrongFields()).containsExactlyInAnyOrder("/assessedAt", "/answers/0/answer");

        var wrong = officer.post(
                path,
                Map.of(
                        "assessedAt",
                        WEDNESDAY.plusMillis(1).toString(),
                        "answers",
                        List.of(
                                Map.of("question", 1, "answer", "YES"),
                                Map.of("question", 1, "answer", "NO"),
                                Map.of("question", 25, "answer", "NO"))));
        assertThat(wrong.status()).as(wrong.toString()).isEqualTo(422);
        assertThat(wrong.wrongFields())
                .containsExactlyInAnyOrder("/assessedAt", "/answers/1/question", "/answers/2/question", "/answers");
        assertThat(work.list(caseRef, "risk-assessments")).isEmpty();
    }

    @Test
    @Upholds("RA-1")
    void theQuestionsComeFromThePackThatTheCouncilLoaded(SafeHomes karaf) {
        var answer = karaf.as(Borough.OFFICER).get("/api/da/risk-questions");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("numbers")).hasSize(24);
        assertThat(answer.json().at("/pack/licence").asText()).startsWith("Invented");
        assertThat(answer.json().at("/pack/questions/23/text").asText()).contains("question 24");
    }

    @Test
    @Upholds("RE-2")
    void anIncidentOfTheWrongCaseIsSealedAndCountsNoMore(SafeHomes karaf) {
        var work = Casework.by(karaf.as(Borough.OFFICER));
        var caseRef = work.openCase(Borough.report());
        work.add(caseRef, "risk-assessments", Casework.dash(WEDNESDAY, 5, 0));
        karaf.advanceClock(Duration.ofHours(2));
        var misplaced = work.add(caseRef, "incidents", incident(WEDNESDAY.plusSeconds(60), true));
        assertThat(work.tasks("MINE", caseRef)).contains("RISK_ASSESSMENT");

        work.add(caseRef, "entries/" + misplaced + "/seal", Map.of("reason", "Another household's."));

        assertThat(work.list(caseRef, "incidents"))
                .as("only what the report brought")
                .hasSize(1);
        assertThat(work.tasks("MINE", caseRef)).doesNotContain("RISK_ASSESSMENT");
        assertThat(work.list(caseRef, "timeline").toString()).doesNotContain("broke the door");
        assertThat(work.read(caseRef).json().at("/risk/newOneNeeded").asBoolean())
                .isFalse();
    }

    static Map<String, Object> incident(Instant at, boolean samePeople) {
        return Map.of(
                "happenedAt",
                at.toString(),
                "toldBy",
                "SURVIVOR",
                "samePeople",
                samePeople,
                "behaviours",
                List.of("VIOLENT_OR_THREATENING"),
                "knownTo",
                "Community Safety Unit",
                "whatHappened",
                "He broke the door.");
    }

    private static Map<String, Object> agency(String instrument, Instant at, int score) {
        return Map.of(
                "instrument",
                instrument,
                "version",
                "2009",
                "assessedAt",
                at.toString(),
                "assessor",
                "Community Safety Unit",
                "level",
                "MEDIUM",
                "score",
                score);
    }
}
