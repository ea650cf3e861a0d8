package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Waltham Forest: its own works; the police can assess at high risk, an officer visits at low (W13). */
@Landlord("waltham-forest")
class WalthamForestSanctuaryIT {

    private static final String TUESDAY = "2026-02-10T10:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-4")
    @Upholds("SA-5")
    void atHighRiskThePoliceRecommendAScheduleOfWorks(SafeHomes landlord) {
        var story = Story.at(landlord, TUESDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 16);
        var home = new SaferHome(landlord, caseRef);
        assertThat(home.offer().at("/route/outcome").asText()).isEqualTo("POLICE_CAN_RECOMMEND");
        assertThat(home.offer().path("ownWorks").asBoolean()).isTrue();

        var request = home.asks("NO");
        home.add(
                "requests/" + request + "/assessments",
                Map.of(
                        "assessedAt",
                        story.now(),
                        "assessor",
                        "POLICE",
                        "recommended",
                        List.of("LOCKS", "FIREPROOF_LETTERBOX"),
                        "raiseToPolice",
                        false));
        var locks = home.plans(request, "LOCKS", "FRONT_DOOR");
        home.plans(request, "FIREPROOF_LETTERBOX", "FRONT_DOOR");
        assertThat(home.work(request, 0, "doneBy").path("outcome").asText()).isEqualTo("LANDLORD");
        assertThat(home.work(request, 0, "emergency").path("outcome").asBoolean())
                .as("prioritised here, and no emergency")
                .isFalse();

        // a joint tenancy
        home.refused("requests/" + request + "/works/" + locks + "/order", Map.of(), "SA-5");
        home.considersTheLaw(request);
        home.orders(request, locks);
        assertThat(home.request(request).path("state").asText()).isEqualTo("UNDER_WAY");
    }

    @Test
    @Upholds("SA-4")
    @Upholds("ST-1")
    void atLowRiskAnOfficerVisitsAndOnlyOnceItIsAssessedForStaff(SafeHomes landlord) {
        var story = Story.at(landlord, TUESDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var care = Care.begins(landlord, story, caseRef);
        story.assess(caseRef, 4);
        var home = new SaferHome(landlord, caseRef);
        var request = home.asks("NOT_KNOWN");
        assertThat(home.request(request).at("/route/outcome").asText()).isEqualTo("OFFICER_CHECKLIST");

        var found = Map.<String, Object>of(
                "assessedAt",
                story.now(),
                "assessor",
                "OFFICER",
                "points",
                List.of(Map.of("place", "BACK_DOOR", "weak", true)),
                "raiseToPolice",
                false);
        home.refused("requests/" + request + "/assessments", found, "ST-1");
        care.refused("meetings", care.visit(Borough.OFFICER), "ST-1");
        var meeting = care.plansAVisit(Borough.OFFICER);
        story.later(Duration.ofHours(3));
        home.add(
                "requests/" + request + "/assessments",
                Map.of(
                        "assessedAt",
                        story.now(),
                        "assessor",
                        "OFFICER",
                        "meeting",
                        meeting,
                        "points",
                        List.of(Map.of("place", "BACK_DOOR", "weak", true)),
                        "raiseToPolice",
                        false));
        assertThat(home.request(request).at("/assessAgain/outcome").asBoolean()).isFalse();

        // the risk rises: it is to be assessed again
        story.assess(caseRef, 16);
        assertThat(home.request(request).at("/route/outcome").asText()).isEqualTo("POLICE_CAN_RECOMMEND");
        assertThat(home.request(request).at("/assessAgain/outcome").asBoolean()).isTrue();
    }

    @Test
    @Upholds("SA-4")
    @Upholds("SA-5")
    void atMediumRiskAnOfficerVisitsAndThePoliceCanBeAsked(SafeHomes landlord) {
        var story = Story.at(landlord, TUESDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var care = Care.begins(landlord, story, caseRef);
        var assessment = new HashMap<>(Casework.dash(Instant.parse(story.now()), 4, 0));
        assessment.put("judgement", Map.of("level", "MEDIUM", "rationale", "He has her keys."));
        care.add("risk-assessments", assessment);
        var home = new SaferHome(landlord, caseRef);
        var request = home.asks("NO");
        assertThat(home.request(request).at("/route/outcome").asText()).isEqualTo("OFFICER_MAY_BE_RAISED");

        var meeting = care.plansAVisit(Borough.OFFICER);
        story.later(Duration.ofHours(3));
        var found = new HashMap<String, Object>(Map.of(
                "assessedAt",
                story.now(),
                "assessor",
                "OFFICER",
                "meeting",
                meeting,
                "points",
                List.of(Map.of("place", "FRONT_DOOR", "weak", true)),
                "raiseToPolice",
                true));
        home.add("requests/" + request + "/assessments", found);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).containsOnlyOnce("MODULE_TASK"));

        // nothing waits for the police: what the officer recommends is planned meanwhile, and the law comes before the
        // lock
        var locks = home.plans(request, "LOCKS", "FRONT_DOOR");
        var order = "requests/" + request + "/works/" + locks + "/order";
        var refused = home.refused(order, Map.of(), "SA-5");
        assertThat(refused.text()).contains("W6", "joint tenancy");
        home.add(
                "requests/" + request + "/legal-considerations",
                Map.of("implications", "He has a right to a key.", "goAhead", false));
        home.refused(order, Map.of(), "SA-5");
        assertThat(home.work(request, 0, "state").asText()).isEqualTo("PLANNED");
        home.considersTheLaw(request);
        home.orders(request, locks);

        found.remove("meeting");
        found.putAll(Map.of("assessor", "POLICE", "raiseToPolice", false, "recommended", List.of("SPY_HOLE")));
        home.add("requests/" + request + "/assessments", found);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).doesNotContain("MODULE_TASK"));
        assertThat(home.request(request).path("assessments")).hasSize(2);
    }

    @Test
    @Upholds("SA-8")
    @Upholds("SA-6")
    void aHomeThatIsNotInTheSchemeIsToldWhyAndItsDamageIsMendedAllTheSame(SafeHomes landlord) {
        var story = Story.at(landlord, TUESDAY);
        assertThat(at(landlord, story, "SHELTERED")
                        .offer()
                        .at("/eligibility/outcome")
                        .asText())
                .isEqualTo("ELIGIBLE");

        var home = at(landlord, story, "TEMPORARY");
        assertThat(home.offer().at("/home/stock").asText()).isEqualTo("TEMPORARY");
        var request = home.asks("NO");
        assertThat(home.request(request).at("/eligibility/outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        var refused = home.refused("requests/" + request + "/works", SaferHome.work("LOCKS", "FRONT_DOOR"), "SA-8");
        assertThat(refused.text()).contains("W13", "The home is of a kind that the scheme is not for.");

        var repair = home.breaks(story.now());
        assertThat(home.repair(repair).path("due").asText()).isEqualTo("2026-02-11T10:00:00Z");
        home.awaitAtTheDesk(repair);
    }

    /** Somebody in a home of this kind, about whom there is a case. */
    private static SaferHome at(SafeHomes landlord, Story story, String stock) {
        var home = SaferHome.wholeHost(landlord).stream()
                .filter(row -> row.startsWith("hr_home|") && row.endsWith("|" + stock))
                .map(row -> row.split("\\|")[1])
                .findFirst()
                .orElseThrow();
        var report = Borough.report(
                Map.of("name", "Ines Calloway", "age", 29, "home", home), Map.of("name", "Dafydd Prosser", "age", 31));
        return new SaferHome(landlord, story.officer().openCase(story.report(report)));
    }
}
