package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** VIVID, a housing association: contact on the same working day, and everything else by its own data. */
@Landlord("vivid")
class VividScenarioIT {

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    void contactIsDueOnTheSameWorkingDay(SafeHomes landlord) {
        // a Friday, a millisecond before closing and at closing
        var before = Story.at(landlord, "2026-02-13T16:59:59.999Z");
        assertThat(before.contactDue(before.survivorCalls())).isEqualTo("2026-02-13T17:00:00Z");
        var closed = Story.at(landlord, "2026-02-13T17:00:00Z");
        assertThat(closed.contactDue(closed.survivorCalls())).isEqualTo("2026-02-16T17:00:00Z");
        assertThat(closed.parameter("contact.working-days").path("clauses").toString())
                .contains("V4.1");
    }

    @Test
    @Upholds("RA-2")
    @Upholds("MA-2")
    @Upholds("MA-7")
    void belowTheThresholdAnOfficerRefersOnJudgementWithConsent(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");

        // friends and family report too, and the survivor is contacted all the same (V4.1)
        var report = story.neighbourCalls(Map.of("reporterKind", "FRIEND"));
        assertThat(story.inTriage(report).at("/contact/outcome").asText()).isEqualTo("CONTACT");
        var caseRef = story.officer().openCase(report);
        assertThat(story.assessmentDue(caseRef))
                .as("nobody has spoken with her")
                .isEmpty();
        story.later(Duration.ofHours(3));
        story.speakWithSurvivor(caseRef);
        assertThat(story.assessmentDue(caseRef)).isEqualTo("2026-02-13T13:00:00Z");

        // 13 is below the threshold: the agencies meet, or an officer refers on judgement
        var assessment = story.assess(caseRef, 13);
        assertThat(assessment.at("/marac/refer").asBoolean()).isFalse();
        assertThat(assessment.at("/marac/meeting/outcome").asBoolean()).isTrue();
        assertThat(story.parameter("risk-assessment.instrument").path("origin").asText())
                .as("the policy names no instrument")
                .isEqualTo("DEFAULT");
        story.officer()
                .add(
                        caseRef,
                        "agency-meetings",
                        Map.of("state", "ARRANGED", "agencies", List.of("School"), "on", "2026-02-20"));
        assertThat(story.officer().marac(caseRef).at("/meeting/outcome").asBoolean())
                .isFalse();

        var referral = new LinkedHashMap<>(Casework.maracReferral());
        referral.put("consent", "GIVEN");
        referral.put("survivorAware", true);
        referral.put("judgement", "She minimises what he does.");
        referral.put("basis", Map.of("article6", "LEGITIMATE_INTERESTS", "proportionality", "What is needed."));
        var pack = story.refer(caseRef, referral);
        assertThat(pack.path("agency").asText()).isEqualTo("VIVID");
        assertThat(pack.at("/decision/grounds").toString()).isEqualTo("[\"PROFESSIONAL_JUDGEMENT\"]");
        story.send(caseRef, pack);
        assertThat(story.officer()
                        .list(caseRef, "marac-referrals")
                        .get(0)
                        .path("repeatUntil")
                        .asText())
                .isEqualTo("2027-02-12");
    }

    @Test
    @Upholds("TL-2")
    @Upholds("TL-7")
    void mediationIsOfferedIfTheSurvivorAsksAndNeverAtHighRiskOrAgainstAnOrder(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        var caseRef = story.officer().openCase(story.survivorCalls());
        assertThat(story.mediation(caseRef)).as("the risk is not assessed").isFalse();
        story.assess(caseRef, 5);
        assertThat(story.mediation(caseRef)).as("nobody suggests it to her").isFalse();
        story.officer().add(caseRef, "tenancy-facts", Map.of("mediationAsked", "YES", "lifetimeTenant", "YES"));
        assertThat(story.mediation(caseRef)).isTrue();

        var order = story.officer()
                .add(
                        caseRef,
                        "orders",
                        Map.of(
                                "kind", "RESTRAINING",
                                "state", "MADE",
                                "on", "2026-02-12",
                                "by", "Northtown court",
                                "lasts", "UNTIL_FURTHER_ORDER"));
        assertThat(story.mediation(caseRef)).as("an order forbids it").isFalse();
        story.later(Duration.ofSeconds(1));
        story.officer()
                .add(
                        caseRef,
                        "orders",
                        Map.of(
                                "kind", "RESTRAINING",
                                "state", "ENDED",
                                "concerning", order,
                                "on", "2026-02-12",
                                "by", "Northtown court"));
        assertThat(story.mediation(caseRef)).isTrue();
        story.later(Duration.ofSeconds(1));
        story.assess(caseRef, 14);
        assertThat(story.mediation(caseRef)).as("the risk is high").isFalse();

        // a housing association seeks the same tenure, and is told if it is less
        story.officer()
                .add(
                        caseRef,
                        "grant-offers",
                        Map.of("tenure", "ASSURED_SHORTHOLD", "on", "2026-03-02", "connectedWithAbuse", true));
        assertThat(story.officer().list(caseRef, "grant-offers").toString()).contains("V4.3", "lesser tenure");
    }

    @Test
    @Upholds("SP-1")
    @Upholds("FI-1")
    @Upholds("FI-2")
    void fromHerCallToAPlanInPlaceWithHelpForWhatItCosts(SafeHomes landlord) {
        var story = Story.at(landlord, "2026-02-12T10:00:00Z");
        // she holds the home alone, and he lives somewhere else
        var caseRef = story.officer()
                .openCase(story.report(Borough.report(
                        Map.of("name", "Rosalind Marlowe", "person", "p-0004", "age", 51, "home", Borough.LINKED_HOME),
                        Map.of("name", "Des Arkwright", "age", 49))));
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 7);
        care.specialistSupport("LEGITIMATE_INTERESTS");
        care.noAdultAtRisk();
        care.agreeOnAPlan();
        care.planIsInPlace();

        // income action waits, which her account does not explain, and food is paid for (V4.4)
        care.add("court-pause", Map.of("months", 3, "why", "He emptied her account."));
        care.refused("court-pause", Map.of("months", 4, "why", "He emptied her account."), "FI-1");
        care.add(
                "practical-help",
                Map.of(
                        "on",
                        "2026-02-12",
                        "kind",
                        "VOUCHER",
                        "what",
                        "Food for a week",
                        "pence",
                        5_000,
                        "newHomeAfterFleeing",
                        false));
        assertThat(story.allTasks(caseRef)).containsExactly("CONTACT_RHYTHM");
    }
}
