package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Eastleigh: its policy leaves blank who does the works, and nothing is invented; what is the council's goes on (E8). */
@Landlord("eastleigh")
class EastleighSanctuaryIT {

    /** The Saturday before the clocks go back. */
    private static final String SATURDAY = "2026-10-24T17:30:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-3")
    void nobodyHasSetTheProviderAndTheAnswerSaysSo(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));
        var offer = home.offer();
        assertThat(offer.has("provider")).isFalse();
        assertThat(offer.path("providerNote").asText()).startsWith("Not set").contains("E8", "sanctuary.provider");

        var request = home.asks("NO");
        home.considersTheLaw(request);
        var locks = home.plans(request, "LOCKS", "FRONT_DOOR");
        assertThat(home.work(request, 0, "doneBy").path("outcome").asText()).isEqualTo("PROVIDER_NOT_SET");
        var refused = home.post("requests/" + request + "/works/" + locks + "/order", Map.of());
        assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
        assertThat(refused.text()).contains("sanctuary.provider", "leaves it blank");
        assertThat(home.work(request, 0, "state").asText()).isEqualTo("PLANNED");

        // what is shared, and what is repaired, is the council's
        var gate = home.plans(request, "GARDEN_GATE_BOLT", "COMMUNAL_GATE");
        home.orders(request, gate);
        home.orders(request, home.plans(request, "SECURING_BROKEN_WINDOWS", "ALL_WINDOWS"));
    }

    @Test
    @Upholds("SA-6")
    @Upholds("SA-7")
    void aDoorThatWasKickedInIsRepairedWithinADayAndSheIsAskedOnASafeWay(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        Care.begins(landlord, story, caseRef);
        var home = new SaferHome(landlord, caseRef);
        var before = SaferHome.host(landlord);

        // the clocks go back tonight: 24 elapsed hours, of which the wall shows 23
        var repair = home.breaks(story.now());
        assertThat(home.repair(repair).path("due").asText()).isEqualTo("2026-10-25T17:30:00Z");
        assertThat(home.repair(repair).path("dedicatedCode").asBoolean()).isTrue();
        var reference = home.repair(repair).at("/order/reference").asText();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SaferHome.added(before, SaferHome.host(landlord)))
                        .singleElement()
                        .satisfies(row -> assertThat(row)
                                .contains(reference, "EMER-01", "EMERGENCY", "Repair entrance door. Where: front door.")
                                .doesNotContain(caseRef)));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        home.repair(repair).path("delivery").asText())
                .isEqualTo("DELIVERED"));

        // it is not done in time: one task, and the clock stays seen
        story.later(Duration.ofHours(24));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).containsOnlyOnce("MODULE_MISSED"));
        assertThat(home.repair(repair).path("overdue").asBoolean()).isTrue();

        story.later(Duration.ofHours(1));
        home.refused("repairs/" + repair + "/steps", confirmed(story, "E-0000000000000000"), "SA-6");
        home.add("repairs/" + repair + "/steps", Map.of("step", "DONE", "at", story.now()));
        home.refused("repairs/" + repair + "/steps", confirmed(story, "E-0000000000000000"), "SC-2");
        home.add(
                "repairs/" + repair + "/steps",
                Map.of("step", "NOT_MENDED", "at", story.now(), "note", "It does not close."));
        assertThat(home.repair(repair).path("state").asText()).isEqualTo("NOT_MENDED");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).containsOnlyOnce("MODULE_TASK"));
        home.add("repairs/" + repair + "/steps", Map.of("step", "DONE", "at", story.now()));
        var missed = story.officer()
                .add(caseRef, "contacts", Map.of("at", story.now(), "method", "PHONE", "outcome", "NO_ANSWER"));
        home.refused("repairs/" + repair + "/steps", confirmed(story, missed), "SC-2");
        assertThat(home.closing().path("clear").asBoolean()).isFalse();
        var reached = story.officer()
                .add(caseRef, "contacts", Map.of("at", story.now(), "method", "PHONE", "outcome", "REACHED"));
        home.add("repairs/" + repair + "/steps", confirmed(story, reached));
        assertThat(home.repair(repair).path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(home.closing().path("clear").asBoolean()).isTrue();

        // what it cost is kept apart from it
        assertThat(home.get("repairs/" + repair + "/cost").status()).isEqualTo(204);
        home.add("repairs/" + repair + "/cost", Map.of("pence", 48_550, "cause", "PERPETRATORS_VIOLENCE"));
        assertThat(home.read("repairs/" + repair + "/cost").at("/what/pence").asLong())
                .isEqualTo(48_550);
        assertThat(home.read("repairs").toString()).doesNotContain("48550");
        assertThat(story.officer().list(caseRef, "timeline").toString()).doesNotContain("485.50");
    }

    private static Map<String, Object> confirmed(Story story, String contact) {
        return Map.of("step", "CONFIRMED", "at", story.now(), "contact", contact);
    }
}
