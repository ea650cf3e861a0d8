package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Lambeth: the Gaia Centre fits what is in the home, the council what is shared; an emergency once he has gone (L4.4). */
@Landlord("lambeth")
class LambethSanctuaryIT {

    /** The Saturday before the clocks go forward. */
    private static final String SATURDAY = "2026-03-28T10:00:00Z";

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    @Upholds("SA-1")
    @Upholds("SA-2")
    @Upholds("SA-3")
    @Upholds("SA-5")
    @Upholds("SA-7")
    void sheStaysAndTheHomeIsMadeSafeWithinADay(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        Care.begins(landlord, story, caseRef);
        var home = new SaferHome(landlord, caseRef);

        var offer = home.offer();
        assertThat(offer.path("provider").asText()).isEqualTo("Gaia Centre");
        assertThat(offer.path("measures")).hasSize(9);
        assertThat(offer.path("open").asBoolean()).isFalse();
        assertThat(offer.at("/eligibility/outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(offer.at("/home/held").asText()).isEqualTo("JOINTLY");

        // he has gone: an emergency, within 24 elapsed hours, of which the clock on the wall shows 25 this night
        var request = home.asks("NO");
        var locks = home.plans(request, "LOCKS", "FRONT_DOOR");
        var door = home.plans(request, "LOCKS", "COMMUNAL_DOOR");
        assertThat(home.work(request, 0, "doneBy").path("outcome").asText()).isEqualTo("PROVIDER");
        assertThat(home.work(request, 1, "doneBy").path("outcome").asText()).isEqualTo("LANDLORD");
        assertThat(home.work(request, 0, "due").asText()).isEqualTo("2026-03-29T10:00:00Z");
        home.refused("requests/" + request + "/works", SaferHome.work("SAFE_ROOM", "BEDROOM"), "SA-1");

        // what it means for the other tenant is recorded first
        home.refused("requests/" + request + "/works/" + locks + "/order", Map.of(), "SA-5");
        home.considersTheLaw(request);

        // the provider's order is a paper of ours: the host has nothing of it
        var before = SaferHome.host(landlord);
        home.orders(request, locks);
        var paper = home.get("requests/" + request + "/works/" + locks + "/order.pdf");
        assertThat(paper.text()).startsWith("%PDF-");

        // the council's order is the one thing that any history shows; asked for twice, it is there once
        var first = home.once("requests/" + request + "/works/" + door + "/order", "door-" + door, Map.of());
        var again = home.once("requests/" + request + "/works/" + door + "/order", "door-" + door, Map.of());
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        var reference = first.json().path("id").asText();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SaferHome.added(before, SaferHome.host(landlord)))
                        .singleElement()
                        .satisfies(row -> assertThat(row.toLowerCase())
                                .contains(
                                        reference.toLowerCase(),
                                        Borough.HOME,
                                        "emer-01",
                                        "renew lock and supply keys. where: communal door. quantity: 1.")
                                .doesNotContain(caseRef.toLowerCase(), "abuse", "sanctuary", "osei", "kept a key")));

        // one is done, the other is not: the line manager is told once
        story.later(Duration.ofHours(23));
        home.done(request, door, story.now());
        story.later(Duration.ofHours(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).contains("MODULE_MISSED"));
        assertThat(story.managersTasks(caseRef)).containsOnlyOnce("MODULE_MISSED");
        assertThat(home.work(request, 0, "overdue").asBoolean()).isTrue();
        assertThat(home.work(request, 1, "overdue").asBoolean()).isFalse();
        assertThat(home.closing().path("clear").asBoolean()).isFalse();

        // all is done: it is looked back at three months later, and that keeps no case open
        story.later(Duration.ofHours(1));
        home.done(request, locks, story.now());
        assertThat(home.request(request).path("state").asText()).isEqualTo("DONE");
        assertThat(home.request(request).path("reviewDue").asText()).isEqualTo("2026-06-29T11:00:00Z");
        assertThat(home.closing().path("clear").asBoolean()).isTrue();
        story.later(Duration.ofDays(92));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).contains("MODULE_TASK"));
        home.add(
                "requests/" + request + "/reviews", Map.of("safer", "YES", "note", "She sleeps again.", "more", false));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).doesNotContain("MODULE_TASK"));

        var timeline = story.officer().list(caseRef, "timeline");
        assertThat(timeline)
                .filteredOn(entry -> entry.path("module").asText().equals("sanctuary"))
                .extracting(entry -> entry.path("kind").asText())
                .contains(
                        "SANCTUARY_ASKED",
                        "LAW_CONSIDERED",
                        "WORK_PLANNED",
                        "WORK_ORDERED",
                        "WORK_STEP",
                        "SANCTUARY_REVIEWED");
    }

    @Test
    @Upholds("SA-3")
    void ofWhatIsCalledOffWhoeverHasTheOrderIsCalled(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        Care.begins(landlord, story, caseRef);
        var home = new SaferHome(landlord, caseRef);
        var repair = home.breaks(story.now());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        home.repair(repair).path("delivery").asText())
                .isEqualTo("DELIVERED"));

        home.add("repairs/" + repair + "/steps", Map.of("step", "CALLED_OFF", "at", story.now(), "note", "She moves."));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).containsOnlyOnce("MODULE_TASK"));
        assertThat(home.repair(repair).path("delivery").asText()).isEqualTo("DELIVERED");
    }

    @Test
    @Upholds("SA-1")
    void aFireproofLetterboxIsForArson(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));

        var without = home.add("requests", SaferHome.request("NO", "NO"));
        home.refused("requests/" + without + "/works", SaferHome.work("FIREPROOF_LETTERBOX", "FRONT_DOOR"), "SA-1");
        var with = home.add("requests", SaferHome.request("NO", "YES"));
        home.plans(with, "FIREPROOF_LETTERBOX", "FRONT_DOOR");
    }

    @Test
    @Upholds("SA-2")
    void onceHeHasGoneWhatIsPlannedIsAnEmergency(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var home = new SaferHome(landlord, story.officer().openCase(story.survivorCalls()));
        var request = home.asks("YES");
        home.plans(request, "LOCKS", "FRONT_DOOR");
        var since = new HashMap<>(SaferHome.work("DOOR_CHAIN", "FRONT_DOOR"));
        since.put("perpetratorLivesThere", "NO");
        assertThat(home.work(request, 0, "emergency").path("outcome").asBoolean())
                .isFalse();

        home.add("requests/" + request + "/works", since);

        assertThat(home.work(request, 0, "emergency").path("outcome").asBoolean())
                .as("planned before it was said")
                .isTrue();
        assertThat(home.work(request, 1, "emergency").path("outcome").asBoolean())
                .isTrue();
    }

    @Test
    @Upholds("AN-2")
    void whoMayNotKnowOfTheCaseLearnsNothingHereEither(SafeHomes landlord) {
        var story = Story.at(landlord, SATURDAY);
        var caseRef = story.officer().openCase(story.survivorCalls());
        var home = new SaferHome(landlord, caseRef);
        home.asks("NO");
        var other = landlord.as(Borough.OTHER_TEAM);

        for (var part : new String[] {"offer", "requests", "repairs", "equipment"}) {
            assertThat(other.get(home.path(part)).fingerprint())
                    .as(part)
                    .isEqualTo(other.get(home.path(part).replace(caseRef, "C-0000000000000000"))
                            .fingerprint());
        }
        assertThat(other.post(home.path("repairs"), SaferHome.damage(story.now()))
                        .fingerprint())
                .isEqualTo(other.post(
                                home.path("repairs").replace(caseRef, "C-0000000000000000"),
                                SaferHome.damage(story.now()))
                        .fingerprint());
    }
}
