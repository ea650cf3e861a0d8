package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Lambeth: one working day; here another agency has assessed the risk already. */
@Landlord("lambeth")
class LambethScenarioIT {

    /** The Thursday before Easter, half past four in the afternoon in London. */
    private static final String MAUNDY_THURSDAY = "2026-04-02T15:30:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("IN-8")
    @Upholds("RA-4")
    @Upholds("SG-2")
    void anotherAgencysAssessmentLeadsToMarac(SafeHomes landlord) {
        var story = Story.at(landlord, MAUNDY_THURSDAY);
        assertThat(story.parameter("support.helpline").path("origin").asText()).isEqualTo("POLICY");

        // one working day, past Good Friday, the weekend and Easter Monday (L4.4)
        var report = story.survivorCalls();
        assertThat(story.contactDue(report)).isEqualTo("2026-04-07T16:00:00Z");
        var caseRef = story.officer().openCase(report);
        assertThat(story.tasks(caseRef)).containsExactly("FIRST_CONTACT");

        // the police assessed the risk that night; no incident has followed, so theirs stands in for ours
        story.later(Duration.ofHours(20));
        story.speakWithSurvivor(caseRef);
        assertThat(story.assessmentDue(caseRef)).isEqualTo("2026-04-04T11:30:00Z");
        story.officer()
                .add(
                        caseRef,
                        "risk-assessments/accepted",
                        Map.of(
                                "instrument", "DASH",
                                "version", "2009",
                                "assessedAt", "2026-04-02T22:00:00Z",
                                "assessor", "Police",
                                "level", "MEDIUM",
                                "score", 14));
        assertThat(story.assessmentDue(caseRef)).isEmpty();
        var taken = story.officer().list(caseRef, "risk-assessments").get(0);
        assertThat(taken.at("/level/outcome").asText()).isEqualTo("HIGH");
        assertThat(story.tasks(caseRef)).containsExactly("REFER_TO_MARAC");

        // somebody is at risk: consent is not needed, and the record says why (L4.9)
        var pack = story.refer(caseRef, Casework.maracReferral());
        assertThat(pack.path("agency").asText()).isEqualTo("Lambeth");
        assertThat(pack.at("/basis/withoutConsent").asText()).isNotEmpty();
        story.send(caseRef, pack);

        // an incident afterwards is a repeat, and calls for a new assessment
        story.later(Duration.ofDays(30));
        story.officer()
                .add(
                        caseRef,
                        "incidents",
                        Map.of(
                                "happenedAt", "2026-05-02T20:00:00Z",
                                "toldBy", "NEIGHBOUR",
                                "samePeople", true));
        assertThat(story.officer().marac(caseRef).path("grounds").toString()).contains("REPEAT");
        assertThat(story.officer().read(caseRef).json().at("/risk/newOneNeeded").asBoolean())
                .isTrue();
        assertThat(story.tasks(caseRef)).containsExactlyInAnyOrder("RISK_ASSESSMENT", "REFER_TO_MARAC");
        assertThat(story.assessmentDue(caseRef))
                .as("she has been spoken to before: the clock runs from the report of it")
                .isEqualTo("2026-05-04T11:30:00Z");
    }

    @Test
    @Upholds("SP-1")
    @Upholds("PE-2")
    @Upholds("PE-4")
    void fromHerCallToAPlanInPlaceAndHeIsHeldToAccountAfterIt(SafeHomes landlord) {
        var story = Story.at(landlord, MAUNDY_THURSDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 6);
        care.specialistSupport("PUBLIC_TASK");
        care.noAdultAtRisk();
        care.agreeOnAPlan();
        care.planIsInPlace();

        // no go-between here (L4.6), and the four ways out of a joint tenancy stand side by side (L4.4)
        var options = care.read("tenancy-options");
        assertThat(options.path("options").findValuesAsText("kind")).hasSize(4).doesNotContain("MEDIATION");
        assertThat(options.path("advice").toString()).contains("independent legal advice");

        // her views come first, and then all the others (L4.6, L4.8)
        var injunction = Map.<String, Object>of(
                "state", "PROPOSED",
                "measure", "INJUNCTION",
                "touches", List.of("OUR_HOME"),
                "why", "He comes back at night.");
        assertThat(care.refused("enforcement", injunction, "PE-2").text())
                .contains("survivor", "Legal", "line manager");

        // he asks for help at the desk: he is referred (L4.6)
        story.later(Duration.ofMinutes(1));
        care.add(
                "perpetrator/steps",
                Map.of(
                        "on",
                        story.today(),
                        "done",
                        List.of(Map.of("step", "HELP_ASKED_FOR", "words", "He asked at the desk."))));
        assertThat(care.read("perpetrator").at("/help/outcome").asText()).isEqualTo("REFER");
    }
}
