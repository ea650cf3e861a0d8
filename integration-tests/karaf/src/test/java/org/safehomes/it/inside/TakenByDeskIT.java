package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.landlord.SaferHome;
import org.safehomes.kernel.rule.Upholds;

/** The door was kicked in at night, and she has telephoned the desk: in the morning the case has it, and nobody orders it twice. */
@Upholds("SA-6")
class TakenByDeskIT {

    private static final String ANOTHER_HOME = "999000000002";

    /** Where no other test has anything ordered. */
    private static final String QUIET_HOME = "999000001777";

    private SafeHomes karaf;
    private String caseRef;
    private SaferHome home;
    private Instant night;

    @BeforeEach
    void inTheMorning(SafeHomes shared) {
        karaf = shared;
        night = Instant.now().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MINUTES);
        caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        home = new SaferHome(karaf, caseRef);
    }

    @AfterEach
    void theDeskIsBack(SafeHomes shared) {
        shared.inside(RepairsDeskSteps.class, "comesBack");
    }

    @Test
    void nothingIsOrderedAgainAndItsClockIsTheSame() {
        SaferHome.wholeHost(karaf);
        var taken = deskTakes(QUIET_HOME, "EMERGENCY");
        var before = repairsOfTheQuietHome();
        var damage = damage(taken);
        damage.put("home", QUIET_HOME);
        var repair = home.add("repairs", damage);

        var seen = home.repair(repair);
        assertThat(seen.at("/what/takenByDesk").asText()).isEqualTo(taken);
        assertThat(seen.path("order").isMissingNode() || seen.path("order").isNull())
                .isTrue();
        assertThat(seen.path("due").asText())
                .isEqualTo(night.plus(Duration.ofHours(24)).toString());
        home.add(
                "repairs/" + repair + "/steps",
                Map.of("step", "DONE", "at", night.plus(Duration.ofHours(1)).toString()));
        assertThat(home.repair(repair).path("overdue").asBoolean()).isFalse();
        assertThat(home.closing().toString()).contains(repair);

        damage.remove("takenByDesk");
        var ordered = home.add("repairs", damage);
        awaitDelivered(ordered);
        assertThat(SaferHome.added(before, repairsOfTheQuietHome()))
                .as("the desk is told of what it does not have, and of that alone")
                .singleElement()
                .asString()
                .contains(home.repair(ordered).at("/order/reference").asText());
    }

    @Test
    void somebodyCallsTheDeskOfWhatNoOrderCanTellIt() {
        var urgent = home.add("repairs", damage(deskTakes(Borough.HOME, "EMERGENCY")));
        var slow = home.add("repairs", damage(deskTakes(Borough.HOME, "ROUTINE")));
        awaitCalls(slow);

        step(slow, "DONE");
        awaitCalls();
        step(slow, "NOT_MENDED");
        awaitCalls(slow);
        step(urgent, "CALLED_OFF");
        awaitCalls(slow, urgent);
    }

    @Test
    void whatTheDeskDoesNotHaveForThisHomeIsNotTaken() {
        for (var wrong : List.of("NIGHT-0", deskTakes(ANOTHER_HOME, "EMERGENCY"))) {
            var answer = home.post("repairs", damage(wrong));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.wrongFields()).containsExactly("/takenByDesk");
            assertThat(answer.text()).contains("an order that it has for this home");
        }
        // where it is among the latest, however much other tests have ordered
        var earlier = damage(deskTook(QUIET_HOME, "EMERGENCY", "'2020-03-02 10:00:00'"));
        earlier.put("home", QUIET_HOME);
        var mended = home.post("repairs", earlier);
        assertThat(mended.status()).as(mended.toString()).isEqualTo(422);
        assertThat(mended.text()).contains("of earlier damage");
        assertThat(home.read("repairs").path("items")).isEmpty();
    }

    @Test
    void whatTheCaseHasAlreadyIsNotRecordedTwice() {
        var taken = deskTakes(Borough.HOME, "EMERGENCY");
        var repair = home.add("repairs", damage(taken));
        home.refused("repairs", damage(taken), "SA-6");
        step(repair, "CALLED_OFF");
        home.add("repairs", damage(taken));

        var ordered = home.breaks(Instant.now().toString());
        var ours = home.repair(ordered).at("/order/reference").asText();
        awaitDelivered(ordered);
        home.refused("repairs", damage(ours), "SA-6");
        assertThat(home.read("repairs").path("items")).hasSize(3);
    }

    @Test
    void aDeskThatCannotSayIsNotBelievedAndDamageIsOrderedAllTheSame() {
        var taken = deskTakes(Borough.HOME, "EMERGENCY");
        karaf.inside(RepairsDeskSteps.class, "stands", "AWAY");
        assertThat(home.post("repairs", damage(taken)).status()).isEqualTo(503);
        assertThat(home.read("repairs").path("items")).isEmpty();
        var ordered = home.breaks(Instant.now().toString());
        assertThat(home.read("repairs").path("items")).hasSize(1);
        theDeskIsBack(karaf);
        awaitDelivered(ordered);
    }

    /** Somebody at the desk writes down what she says on the telephone. @return what the desk calls it */
    private String deskTakes(String uprn, String priority) {
        return deskTook(uprn, priority, "current_timestamp");
    }

    /** @param raised when they did, as the database says it */
    private String deskTook(String uprn, String priority, String raised) {
        var reference = "NIGHT-" + UUID.randomUUID().toString().substring(0, 12);
        karaf.inside(
                HostTableSteps.class,
                "update",
                "insert into hr_repair (reference, home, code, body, priority, raised, cost_pence) values ('"
                        + reference
                        + "', '" + uprn + "', 'DOOR-01', 'Front entrance door does not close', '" + priority
                        + "', " + raised + ", 0)");
        return reference;
    }

    private void awaitDelivered(String repair) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> home.repair(repair).path("delivery").asText().equals("DELIVERED"));
    }

    private List<String> repairsOfTheQuietHome() {
        return SaferHome.wholeHost(karaf).stream()
                .filter(row -> row.startsWith("hr_repair|") && row.contains(QUIET_HOME))
                .toList();
    }

    private Map<String, Object> damage(String taken) {
        return new HashMap<>(Map.of(
                "reportedAt", night.toString(),
                "damaged", "ENTRANCE_DOOR",
                "where", "FRONT_DOOR",
                "leavesAtRisk", "YES",
                "takenByDesk", taken));
    }

    private void step(String repair, String step) {
        home.add(
                "repairs/" + repair + "/steps",
                Map.of("step", step, "at", Instant.now().toString(), "note", "She says so."));
    }

    /** Whom the owner is to call the desk about, and nothing that tells which home it is. */
    private void awaitCalls(String... repairs) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var reasons = Pages.of(karaf.as(OFFICER), "/api/da/tasks?scope=MINE")
                    .filter(task -> task.path("about").asText().equals(caseRef))
                    .filter(task -> task.path("kind").asText().equals("MODULE_TASK"))
                    .map(task -> task.path("reasons").toString())
                    .toList();
            assertThat(reasons).hasSize(repairs.length).allSatisfy(reason -> assertThat(reason)
                    .doesNotContain("NIGHT", Borough.HOME));
            for (var repair : repairs) {
                assertThat(reasons).anySatisfy(reason -> assertThat(reason).contains(repair));
            }
        });
    }
}
