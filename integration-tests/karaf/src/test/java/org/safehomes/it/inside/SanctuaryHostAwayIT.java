package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.landlord.SaferHome;
import org.safehomes.kernel.rule.Upholds;

/** The host's repairs desk is away: what an officer ordered stays ordered, its hours run, and what is called off never arrives. */
@Upholds("SA-6")
class SanctuaryHostAwayIT {

    /** A Monday, ten in the morning in London. */
    private static final Instant MONDAY = Instant.parse("2026-02-02T10:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SafeHomes karaf;
    private String caseRef;
    private SaferHome home;
    private Instant now;

    @BeforeEach
    void openCase(SafeHomes shared) {
        karaf = shared;
        at(MONDAY);
        caseRef = Casework.by(karaf.as(OFFICER)).openCase(Borough.report());
        home = new SaferHome(karaf, caseRef);
    }

    @AfterEach
    void everythingIsBack(SafeHomes shared) {
        shared.inside(RepairsDeskSteps.class, "comesBack");
        shared.releaseClock();
    }

    @Test
    void anHourWithoutTheHostCostsTheOrderNothing() {
        desk("BREAKS");
        var repair = home.breaks(MONDAY.toString());
        awaitBroken(repair, 1);
        assertRunning(repair, "ON_ITS_WAY");

        later(Duration.ofMinutes(15).minusMillis(1));
        awaitBroken(repair, 2);
        assertThat(tasks(OFFICER, "MODULE_TASK")).as("it is on its way").isEmpty();
        later(Duration.ofMillis(1));
        await("the owner is to call the desk")
                .atMost(PATIENCE)
                .until(() -> tasks(OFFICER, "MODULE_TASK").size() == 1);
        assertThat(tasks(OFFICER, "MODULE_TASK").get(0).path("reasons").toString())
                .contains(reference(repair));
        at(MONDAY.plus(Duration.ofHours(1)));
        awaitBroken(repair, 3);
        assertRunning(repair, "ON_ITS_WAY");
        assertThat(atTheHost(repair)).isEmpty();

        deskIsBack();
        later(Duration.ofMinutes(5));
        awaitDelivery(repair, "DELIVERED");
        later(Duration.ofMinutes(5));
        await("nobody is to call any more").atMost(PATIENCE).until(() -> tasks(OFFICER, "MODULE_TASK")
                .isEmpty());
        assertThat(atTheHost(repair)).singleElement().asString().contains("EMER-01");

        at(MONDAY.plus(Duration.ofHours(24)).minusMillis(1));
        assertRunning(repair, "DELIVERED");
        at(MONDAY.plus(Duration.ofHours(24)));
        assertThat(home.repair(repair).path("overdue").asBoolean()).isTrue();
        await("the line manager is told")
                .atMost(PATIENCE)
                .until(() -> tasks(TEAM_LEADER, "MODULE_MISSED").size() == 1);
        assertThat(atTheHost(repair)).hasSize(1);
    }

    @Test
    void whatIsCalledOffBeforeItLeftNeverArrivesAndNobodyIsToBeCalled() {
        desk("AWAY");
        var repair = home.breaks(MONDAY.toString());
        later(Duration.ofMinutes(10));
        assertThat(delivery(repair)).isEqualTo("ON_ITS_WAY");
        callOff(repair);
        assertThat(delivery(repair)).isEqualTo("CALLED_OFF");

        deskIsBack();
        later(Duration.ofHours(1));
        var other = deliveredAndCalledOff();
        assertThat(atTheHost(repair)).isEmpty();
        assertThat(delivery(repair)).isEqualTo("CALLED_OFF");
        assertThat(tasks(OFFICER, "MODULE_TASK"))
                .as("of the one that had arrived, somebody is to be called")
                .singleElement()
                .satisfies(task -> assertThat(task.path("reasons").toString()).contains(reference(other)));
        assertThat(atTheHost(other)).hasSize(1);
    }

    @Test
    void ofWhatMayHaveArrivedSomebodyIsToBeCalledThoughItNeverDoes() {
        desk("BREAKS");
        var repair = home.breaks(MONDAY.toString());
        awaitBroken(repair, 1);
        later(Duration.ofSeconds(1));
        callOff(repair);

        deskIsBack();
        later(Duration.ofHours(1));
        deliveredAndCalledOff();
        assertThat(atTheHost(repair)).isEmpty();
        assertThat(delivery(repair)).isEqualTo("CALLED_OFF");
        assertThat(tasks(OFFICER, "MODULE_TASK"))
                .filteredOn(task -> task.path("reasons").toString().contains(reference(repair)))
                .hasSize(1);
    }

    @Test
    @Upholds("SA-2")
    void anEmergencyWaitsForNoEarlierOrderThatIsHeld() {
        desk("REFUSES");
        var refused = home.breaks(MONDAY.toString());
        awaitDelivery(refused, "HELD");
        deskIsBack();
        later(Duration.ofMinutes(1));

        var gate = home.add(
                "repairs",
                Map.of("reportedAt", now.toString(), "damaged", "GATE", "where", "GARDEN_GATE", "leavesAtRisk", "NO"));
        later(Duration.ofMinutes(1));
        var door = home.breaks(now.toString());
        awaitDelivery(door, "DELIVERED");
        assertThat(delivery(gate)).as("no emergency").isEqualTo("HELD");
        assertThat(atTheHost(gate)).isEmpty();

        var settled = karaf.as(TEAM_LEADER)
                .post(
                        "/api/da/host-orders/" + caseRef + "/" + reference(refused) + "/settlement",
                        Map.of("decision", "GIVE_AGAIN", "reason", "The desk has the code now."));
        assertThat(settled.status()).as(settled.toString()).isEqualTo(204);
        for (var repair : List.of(refused, gate, door)) {
            awaitDelivery(repair, "DELIVERED");
            assertThat(atTheHost(repair)).hasSize(1);
        }
    }

    /** Another order arrives and is called off, and its task is there: the jobs have been round since. */
    private String deliveredAndCalledOff() {
        var other = home.breaks(now.toString());
        awaitDelivery(other, "DELIVERED");
        later(Duration.ofSeconds(1));
        callOff(other);
        await("a call").atMost(PATIENCE).until(() -> tasks(OFFICER, "MODULE_TASK").stream()
                .anyMatch(task -> task.path("reasons").toString().contains(reference(other))));
        return other;
    }

    private void desk(String how) {
        karaf.inside(RepairsDeskSteps.class, "stands", how);
    }

    private void deskIsBack() {
        karaf.inside(RepairsDeskSteps.class, "comesBack");
    }

    private void at(Instant moment) {
        now = moment;
        karaf.setClock(moment);
    }

    private void later(Duration amount) {
        at(now.plus(amount));
    }

    private void callOff(String repair) {
        home.add(
                "repairs/" + repair + "/steps",
                Map.of("step", "CALLED_OFF", "at", now.toString(), "note", "She moves today."));
        later(Duration.ofSeconds(1));
    }

    /** Whoever sees the case sees how far it is, and by when it is to be done. */
    private void assertRunning(String repair, String delivery) {
        var seen = home.repair(repair);
        assertThat(seen.path("state").asText()).isEqualTo("ORDERED");
        assertThat(seen.path("due").asText()).isEqualTo("2026-02-03T10:00:00Z");
        assertThat(seen.path("overdue").asBoolean()).isFalse();
        assertThat(seen.path("delivery").asText()).isEqualTo(delivery);
    }

    private void awaitBroken(String repair, int attempt) {
        var line = "order " + reference(repair) + ": attempt " + attempt + " broke";
        await(line).atMost(PATIENCE).until(() -> Files.readString(karaf.log()).contains(line));
    }

    private void awaitDelivery(String repair, String expected) {
        await(expected).atMost(PATIENCE).until(() -> delivery(repair), expected::equals);
    }

    private String delivery(String repair) {
        return home.repair(repair).path("delivery").asText();
    }

    private String reference(String repair) {
        return home.repair(repair).at("/order/reference").asText();
    }

    /** What the host has of it. */
    private List<String> atTheHost(String repair) {
        var reference = reference(repair);
        return SaferHome.host(karaf).stream()
                .filter(row -> row.contains(reference))
                .toList();
    }

    private List<JsonNode> tasks(String staff, String kind) {
        return Pages.of(karaf.as(staff), "/api/da/tasks?scope=MINE")
                .filter(task -> task.path("about").asText().equals(caseRef))
                .filter(task -> task.path("kind").asText().equals(kind))
                .toList();
    }
}
