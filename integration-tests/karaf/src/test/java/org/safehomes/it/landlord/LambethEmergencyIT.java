package org.safehomes.it.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Landlord;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** Lambeth: once he has gone all that is to be done at the home is an emergency, whoever says so and whatever is written yet (L4.4). */
@Landlord("lambeth")
@Upholds("SA-2")
class LambethEmergencyIT {

    /** The Saturday before the clocks go forward. */
    private static final String SATURDAY = "2026-03-28T10:00:00Z";

    private SafeHomes landlord;
    private Story story;
    private String caseRef;
    private SaferHome home;

    @BeforeEach
    void aSurvivorCalls(SafeHomes landlord) {
        this.landlord = landlord;
        story = Story.at(landlord, SATURDAY);
        caseRef = story.officer().openCase(story.survivorCalls());
        Care.begins(landlord, story, caseRef);
        home = new SaferHome(landlord, caseRef);
    }

    @AfterEach
    void releaseTheClock(SafeHomes landlord) {
        landlord.releaseClock();
    }

    @Test
    void ofOneThatNobodyPutsOnAScheduleTheLineManagerIsToldAfterADay() {
        home.asks("YES");
        home.asks("NO");
        story.later(Duration.ofHours(24).minusMinutes(1));
        assertThat(story.managersTasks(caseRef)).doesNotContain("MODULE_MISSED");
        story.later(Duration.ofMinutes(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).containsOnlyOnce("MODULE_MISSED"));
    }

    @Test
    void whatIsPlannedAndOrderedBeforeHeWentIsOneFromThenOn() {
        var request = home.asks("YES");
        home.considersTheLaw(request);
        var door = home.plans(request, "LOCKS", "COMMUNAL_DOOR");
        home.plans(request, "DOOR_CHAIN", "FRONT_DOOR");
        var order = home.orders(request, door);
        assertThat(home.work(request, 0, "emergency").path("outcome").asBoolean())
                .isFalse();
        story.later(Duration.ofHours(2));

        home.add(
                "requests/" + request + "/perpetrator-lives-there",
                Map.of("perpetratorLivesThere", "NO", "note", "He took his things."));

        for (int work = 0; work < 2; work++) {
            assertThat(home.work(request, work, "emergency").path("outcome").asBoolean())
                    .isTrue();
            assertThat(home.work(request, work, "due").asText()).isEqualTo("2026-03-29T12:00:00Z");
        }
        // whoever has the order does not know yet
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).containsOnlyOnce("MODULE_TASK"));
        assertThat(reasons()).contains(order).doesNotContain(caseRef);
        home.done(request, door, story.now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).doesNotContain("MODULE_TASK"));

        // back or not, what has become an emergency stays one
        home.add("requests/" + request + "/perpetrator-lives-there", Map.of("perpetratorLivesThere", "YES"));
        assertThat(home.work(request, 1, "emergency").path("outcome").asBoolean())
                .isTrue();
        story.later(Duration.ofHours(24));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.managersTasks(caseRef)).containsOnlyOnce("MODULE_MISSED"));
    }

    @Test
    @Upholds("SA-4")
    void aWorkThatWasSealedLeavesTheOthersToBeLookedBackAt() {
        var request = home.asks("NO");
        home.considersTheLaw(request);
        var door = home.plans(request, "LOCKS", "COMMUNAL_DOOR");
        home.orders(request, door);
        home.done(request, door, story.now());
        var wrong = home.plans(request, "SPY_HOLE", "FRONT_DOOR");
        assertThat(home.request(request).has("reviewDue")).isFalse();

        home.add("entries/" + wrong + "/seal", Map.of("reason", "Another case's."));

        assertThat(home.request(request).path("reviewDue").asText()).isEqualTo("2026-06-28T09:00:00Z");
        story.later(Duration.ofDays(92));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(story.allTasks(caseRef)).contains("MODULE_TASK"));
        assertThat(story.managersTasks(caseRef)).doesNotContain("MODULE_MISSED");
    }

    /** Why something is to be done of which the module has said so. */
    private String reasons() {
        return Pages.of(landlord.as(Borough.OFFICER), "/api/da/tasks?scope=TEAM")
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals("MODULE_TASK"))
                .map(task -> task.path("reasons").toString())
                .collect(Collectors.joining());
    }
}
