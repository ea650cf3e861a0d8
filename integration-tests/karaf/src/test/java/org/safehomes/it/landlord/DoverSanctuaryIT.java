package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Dover: it makes any home safer where that is required, its measures are examples, and SAFER can be applied for (D8.36, D8.37). */
@Landlord("dover")
class DoverSanctuaryIT {

    /** Saturday of Easter, in whose night the clocks go forward. */
    private static final String SATURDAY = "2027-03-27T10:00:00Z";

    /** Of the sample's range, and none of the borough's homes. */
    private static final String RENTED_PRIVATELY = "999000999999";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-1")
    @Upholds("SA-2")
    @Upholds("SA-3")
    @Upholds("SA-8")
    void theCouncilMakesHerHomeSaferAndWhatItsPolicyNamesAreExamples(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var care = Care.begins(landlord, story, caseRef);
        var home = new SaferHome(landlord, caseRef);

        var offer = home.offer();
        assertThat(offer.path("measures")).as("locks to doors and windows").hasSize(1);
        assertThat(offer.at("/measures/0").asText()).isEqualTo("LOCKS");
        assertThat(offer.path("open").asBoolean()).as("named \"such as\"").isTrue();
        assertThat(offer.path("ownWorks").asBoolean()).isTrue();
        assertThat(offer.path("provider").asText()).isEqualTo("Dover District Council, SAFER");
        assertThat(offer.at("/eligibility/outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(offer.at("/eligibility/reasons").toString()).contains("any home", "SAFER can be applied for");
        assertThat(offer.at("/eligibility/clauses").toString()).contains("D8.37");

        // an officer looks at the home: two go, as everywhere in Dover (D8.16)
        var request = home.asks("NO");
        var meeting = care.plansAVisit(Borough.OFFICER, Borough.COLLEAGUE);
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
                        List.of(Map.of("place", "FRONT_DOOR", "weak", true)),
                        "recommended",
                        List.of("LOCKS", "SPY_HOLE"),
                        "raiseToPolice",
                        false));

        // what the policy names, what it does not name, and what other homes share: all of it is the council's
        home.plans(request, "LOCKS", "ALL_OUTSIDE_DOORS");
        home.plans(request, "SPY_HOLE", "FRONT_DOOR");
        home.plans(request, "FIREPROOF_LETTERBOX", "FRONT_DOOR");
        var shared = home.plans(request, "LOCKS", "COMMUNAL_DOOR");
        for (int place = 0; place < 4; place++) {
            assertThat(home.work(request, place, "doneBy").path("outcome").asText())
                    .isEqualTo("LANDLORD");
            assertThat(home.work(request, place, "emergency").path("outcome").asBoolean())
                    .as("prioritised here, and no emergency")
                    .isFalse();
        }
        home.considersTheLaw(request);
        var before = SaferHome.host(landlord);
        var reference = home.orders(request, shared);
        home.awaitAtTheDesk(request, 3);
        assertThat(SaferHome.added(before, SaferHome.host(landlord)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(reference, "|GENL-01|Renew lock and supply keys. Where: communal door. Quantity: 1.")
                        .contains("|URGENT|")
                        .doesNotContain("SAFER", caseRef));
    }

    @Test
    @Upholds("SA-3")
    @Upholds("SA-8")
    void aHomeThatIsNotTheCouncilsIsMadeSaferTooAndWhatItsOwnDeskDoesNotTakeIsSeen(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer()
                .openCase(story.report(Borough.report(
                        Map.of("name", "Ines Calloway", "age", 29, "home", RENTED_PRIVATELY),
                        Map.of("name", "Dafydd Prosser", "age", 31))));
        var home = new SaferHome(landlord, caseRef);
        assertThat(home.offer().at("/home/ours").asBoolean()).isFalse();
        assertThat(home.offer().at("/eligibility/outcome").asText()).isEqualTo("ELIGIBLE");

        var request = home.asks("NO");
        var locks = home.plans(request, "LOCKS", "FRONT_DOOR");
        home.refused("requests/" + request + "/works/" + locks + "/order", Map.of(), "SA-5");
        home.considersTheLaw(request);
        home.orders(request, locks);

        // the repairs desk has no such home: nothing is lost, the officer reads that it is held, and a manager settles
        // it
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(home.work(request, 0, "delivery").asText()).isEqualTo("HELD"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).contains("SETTLE_HOST_ORDER"));
        assertThat(home.closing().path("clear").asBoolean()).isFalse();
    }

    @Test
    @Upholds("SA-6")
    void damageThatLeavesHerAtRiskIsMendedWithinADay(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));

        var repair = home.breaks(story.now());

        var seen = home.repair(repair);
        assertThat(seen.path("due").asText())
                .as("24 elapsed hours, of which the clock on the wall shows 25 this night")
                .isEqualTo("2027-03-28T10:00:00Z");
        assertThat(seen.at("/emergency/clauses").toString()).contains("D8.36");
        assertThat(seen.path("dedicatedCode").asBoolean()).isFalse();
        home.awaitAtTheDesk(repair);
    }

    @Test
    @Upholds("SA-1")
    void whatIsLentIsAnExampleToo(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));

        home.add("equipment", Map.of("measure", "PERSONAL_ALARM", "label", "alarm 3", "lentAt", story.now()));

        assertThat(home.closing().at("/modules/0/outcome").asText()).isEqualTo("HANDS_OVER");
    }
}
