package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Eastleigh: one working day, and a policy that leaves its provider and its helpline blank. */
@Landlord("eastleigh")
class EastleighScenarioIT {

    /** A Wednesday, ten in the morning. */
    private static final String WEDNESDAY = "2026-02-11T10:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    void whatThePolicyLeavesBlankIsNotSetAndSaysSo(SafeHomes landlord) {
        var story = Story.at(landlord, WEDNESDAY);
        for (var key : new String[] {"sanctuary.provider", "support.helpline"}) {
            var parameter = story.parameter(key);
            assertThat(parameter.path("origin").asText()).as(key).isEqualTo("NOT_SET");
            assertThat(parameter.has("value")).as(key).isFalse();
        }
        assertThat(story.parameter("sanctuary.measures").path("origin").asText())
                .isEqualTo("POLICY");
    }

    @Test
    @Upholds("IN-8")
    @Upholds("MA-3")
    void threeIncidentsInTwelveMonthsLeadToMaracWhateverTheScore(SafeHomes landlord) {
        var story = Story.at(landlord, WEDNESDAY);

        // one working day (E7)
        var report = story.survivorCalls();
        assertThat(story.contactDue(report)).isEqualTo("2026-02-12T17:00:00Z");
        var caseRef = story.officer().openCase(report);
        story.later(Duration.ofHours(1));
        story.speakWithSurvivor(caseRef);
        assertThat(story.assessmentDue(caseRef)).isEqualTo("2026-02-12T11:00:00Z");
        assertThat(story.assess(caseRef, 2).at("/marac/refer").asBoolean()).isFalse();

        // two more incidents of the past year come out: a school and a hospital know of them, no police report
        incident(story, caseRef, "2025-11-05T20:00:00Z", "School");
        assertThat(story.officer().marac(caseRef).path("refer").asBoolean()).isFalse();
        incident(story, caseRef, "2025-06-01T20:00:00Z", "Hospital");
        var decision = story.officer().marac(caseRef);
        assertThat(decision.path("grounds").toString()).isEqualTo("[\"ESCALATION\"]");
        assertThat(decision.path("decisions").toString()).contains("MA-3", "3 incidents in the twelve months");
        assertThat(story.tasks(caseRef)).containsExactly("REFER_TO_MARAC");

        var pack = story.refer(caseRef, Casework.maracReferral());
        assertThat(pack.path("agency").asText()).isEqualTo("Eastleigh");
        story.send(caseRef, pack);
        assertThat(story.tasks(caseRef)).isEmpty();
    }

    private static void incident(Story story, String caseRef, String at, String knownTo) {
        story.officer()
                .add(
                        caseRef,
                        "incidents",
                        Map.of("happenedAt", at, "toldBy", "AGENCY", "samePeople", true, "knownTo", knownTo));
    }

    @Test
    @Upholds("SP-1")
    @Upholds("TL-2")
    void fromHerCallToAPlanInPlaceAndATenancyThatIsNoLess(SafeHomes landlord) {
        var story = Story.at(landlord, WEDNESDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 4);
        care.specialistSupport("PUBLIC_TASK");
        care.noAdultAtRisk();
        care.agreeOnAPlan();
        care.planIsInPlace();

        // she has been a secure tenant for years: the council grants no less than that again (E8)
        var offer = Map.<String, Object>of("tenure", "FLEXIBLE", "on", "2026-03-02", "connectedWithAbuse", true);
        assertThat(care.refused("grant-offers", offer, "TL-2").text()).contains("s81ZA");
        care.add(
                "grant-offers",
                Map.of("tenure", "SECURE", "on", "2026-03-02", "connectedWithAbuse", true, "lifetimeTenant", "YES"));
        assertThat(story.allTasks(caseRef)).containsExactly("CONTACT_RHYTHM");
    }
}
