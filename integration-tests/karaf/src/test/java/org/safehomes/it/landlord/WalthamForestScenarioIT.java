package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Waltham Forest: one working day, DASH within a day of the referral, and violence against women and girls in the caseload. */
@Landlord("waltham-forest")
class WalthamForestScenarioIT {

    /** A Thursday, half past four in the afternoon. */
    private static final String THURSDAY = "2026-02-12T16:30:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    @Upholds("RA-2")
    @Upholds("MA-1")
    void aNeighboursCallLeadsToMarac(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        assertThat(story.parameter("contact.working-days").path("origin").asText())
                .isEqualTo("POLICY");

        // a neighbour calls on Thursday: the survivor is contacted by Friday's closing (W5)
        var report = story.neighbourCalls(Map.of());
        assertThat(story.contactDue(report)).isEqualTo("2026-02-13T17:00:00Z");
        assertThat(story.inTriage(report).at("/contact/outcome").asText()).isEqualTo("CONTACT");

        // the risk is assessed within 24 hours of the referral, whoever has been spoken to by then (W6, W7)
        var caseRef = story.officer().openCase(report);
        assertThat(story.assessmentDue(caseRef)).isEqualTo("2026-02-13T16:30:00Z");
        assertThat(story.tasks(caseRef)).containsExactlyInAnyOrder("FIRST_CONTACT", "RISK_ASSESSMENT");

        // she is reached, and answers 14 questions with yes: the threshold is the project's until the MARAC confirms it
        story.later(Duration.ofHours(2));
        story.speakWithSurvivor(caseRef);
        var assessment = story.assess(caseRef, 14);
        assertThat(assessment.path("instrument").asText()).isEqualTo("DASH");
        assertThat(assessment.at("/level/outcome").asText()).isEqualTo("HIGH");
        assertThat(story.parameter("marac.threshold").path("origin").asText()).isEqualTo("DEFAULT");
        assertThat(story.tasks(caseRef)).containsExactly("REFER_TO_MARAC");

        // it goes to MARAC without consent, because she is at risk; an officer sends it
        var pack = story.refer(caseRef, Casework.maracReferral());
        assertThat(pack.path("agency").asText()).isEqualTo("Waltham Forest");
        assertThat(pack.at("/decision/grounds/0").asText()).isEqualTo("VISIBLE_HIGH_RISK");
        story.send(caseRef, pack);
        assertThat(story.tasks(caseRef)).isEmpty();
    }

    @Test
    @Upholds("IN-6")
    void violenceWithoutAPersonalConnectionIsInTheCaseload(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = story.report(Map.of(
                "channel", "PARTNER_REFERRAL",
                "reporterKind", "AGENCY",
                "immediateRisk", "NO",
                "survivor", Map.of("name", "Imani Clarke", "age", 19),
                "perpetrator", Map.of("age", 40),
                "connection", "NONE",
                "behaviours", List.of("FORCED_MARRIAGE")));
        assertThat(story.inTriage(report).at("/definition/outcome").asText()).isEqualTo("VIOLENCE_WITHOUT_CONNECTION");
        assertThat(story.officer().openCase(report)).startsWith("C-");
    }

    @Test
    void whoIsLinkedSeesNothingHereEither(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var report = story.report(Borough.reportAboutLinkedOfficer());
        assertThat(landlord.as(Borough.LINKED_OFFICER)
                        .get("/api/da/triage/" + report)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Upholds("SP-1")
    @Upholds("SP-2")
    @Upholds("SU-1")
    void fromANeighboursCallToAPlanInPlace(SafeHomes landlord) {
        var story = Story.at(landlord, THURSDAY);
        var caseRef = story.officer().openCase(story.neighbourCalls(Map.of()));

        // the risk is assessed the same evening, within a day of the referral (W6)
        story.later(Duration.ofMinutes(45));
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 9);
        care.specialistSupport("PUBLIC_TASK");
        care.noAdultAtRisk();

        // a non-molestation order and a restraining order last as they say, whatever the policy's terms are (W11, W12)
        care.add(
                "orders",
                Map.of(
                        "kind", "RESTRAINING",
                        "state", "MADE",
                        "on", "2026-02-12",
                        "by", "Northtown Magistrates' Court",
                        "lasts", "UNTIL_FURTHER_ORDER"));

        // she holds the home with him: the law comes before the locks (W6)
        care.agreeOnAPlan();
        assertThat(care.plan().at("/tenancyWarning/reasons").toString()).contains("joint tenancy");
        care.planIsInPlace();

        // three days without a word come before the line manager (SP-2)
        story.later(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).containsExactly("MISSED_RHYTHM"));
    }
}
