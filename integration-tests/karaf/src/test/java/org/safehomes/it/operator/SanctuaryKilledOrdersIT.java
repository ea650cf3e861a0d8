package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.operator.HomeOrders.Damage;
import org.safehomes.it.orders.Point;
import org.safehomes.kernel.rule.Upholds;

/**
 * A power cut at the worst moments of a repair or a work that an officer ordered, an answer of the host that is lost, and a repair that
 * is called off in the middle of it: the home has one order at most, and whoever does not know asks a person.
 */
class SanctuaryKilledOrdersIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private StoppableOrders orders;
    private HomeOrders home;
    /** How far each order is, in the order in which they were made, and what the host has. */
    private final List<String> states = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    @Test
    @Upholds("SA-6")
    @Upholds("SA-7")
    void whereverTheProcessIsKilledTheHomeHasOneOrder(Databases databases) throws IOException {
        var place = Surroundings.work("sanctuary-killed-orders").resolve("safehomes");
        try (var node = InstalledSafeHomes.install(place, databases.empty("sanctuary_killed_orders"))) {
            orders = StoppableOrders.startOn(node);
            home = new HomeOrders(node, Casework.by(node.as(OFFICER)).openCase(Borough.report()));
            home.awaitThere();

            beforeTheCaseKnows();
            repair(Point.AFTER_COMMIT, Damage.emergency("LOCK", "FRONT_DOOR"));
            repair(Point.IN_THE_HOST, Damage.emergency("WINDOW", "KITCHEN"));
            repair(Point.DURING_MARK, Damage.emergency("GATE", "GARDEN_GATE"));
            var request = home.request();
            work(Point.BEFORE_CALL, request, home.plan(request, "LOCKS", "BACK_DOOR"));
            work(Point.BEFORE_ANSWER, request, home.plan(request, "DOOR_CHAIN", "FRONT_DOOR"));
            assertThat(home.entries("DAMAGE_REPORTED")).as("the case's own").hasSize(4);
            assertThat(home.entries("WORK_ORDERED")).hasSize(2);

            calledOffInTheMiddle(Point.BEFORE_CALL, Damage.emergency("INSIDE_DOOR", "HALL"));
            calledOffInTheMiddle(Point.BEFORE_ANSWER, Damage.emergency("INSIDE_DOOR", "BEDROOM"));
            uncertain();
        }
    }

    /** Neither the case nor the host has anything of it, and the officer, who had no answer, asks again. */
    private void beforeTheCaseKnows() {
        var door = Damage.emergency("ENTRANCE_DOOR", "FRONT_DOOR");
        orders.hold("sn_clock", Point.BEFORE_COMMIT);
        var asked = CompletableFuture.supplyAsync(() -> home.send("door", door));
        orders.awaitReached(Point.BEFORE_COMMIT);
        diesAndComesBack();
        assertThat(catchThrowable(asked::join)).as("no answer").isNotNull();
        assertThat(orders.effects()).isEmpty();
        assertThat(home.entries("DAMAGE_REPORTED")).isEmpty();

        once("door", door);
        awaitEffects();
    }

    private void repair(Point point, Damage damage) {
        orders.arm(point);
        var repair = home.report("" + point, damage);
        orders.awaitReached(point);
        diesAndComesBack();

        assertThat(once("" + point, damage)).as("repeated").isEqualTo(repair);
        awaitEffects();
        assertThat(home.repair(repair).path("delivery").asText()).isEqualTo("DELIVERED");
    }

    private void work(Point point, String request, String work) {
        orders.arm(point);
        var reference = home.order("" + point, request, work);
        orders.awaitReached(point);
        diesAndComesBack();

        assertThat(home.order("" + point, request, work)).as("repeated").isEqualTo(reference);
        expect("DONE", home.work(request, work).at("/order/text").asText());
        awaitEffects();
        assertThat(home.work(request, work).path("delivery").asText()).isEqualTo("DELIVERED");
    }

    /** It is given no second time, whatever the host has of it, and the owner of the case is told once to call the desk. */
    private void calledOffInTheMiddle(Point point, Damage damage) {
        orders.arm(point);
        var repair = home.report("off-" + point, damage);
        orders.awaitReached(point);
        home.callOff(repair);
        await("told").atMost(PATIENCE).until(() -> calls(repair) == 1);
        diesAndComesBack();

        states.add("CANCELLED");
        if (point == Point.BEFORE_ANSWER) {
            texts.add(text(repair));
        }
        awaitEffects();
        assertThat(calls(repair)).isOne();
        assertThat(home.repair(repair).path("state").asText()).isEqualTo("CALLED_OFF");
        assertThat(home.repair(repair).path("delivery").asText()).isEqualTo("CALLED_OFF");
    }

    private long calls(String repair) {
        var reference = home.repair(repair).at("/order/reference").asText();
        return home.calls().stream()
                .filter(call -> call.path("reasons").toString().contains(reference))
                .count();
    }

    /** The answer of a host that keeps no reference is lost: a manager finds out. Only an emergency does not wait for that. */
    private void uncertain() {
        orders.arm(Point.BEFORE_ANSWER, false);
        var lost = home.report("lost", Damage.emergency("ELECTRICS", "KITCHEN"));
        orders.awaitReached(Point.BEFORE_ANSWER);
        diesAndComesBack();
        expect("UNCERTAIN", text(lost));
        awaitEffects();
        home.awaitDelivery(lost, "HELD");
        await("as a task")
                .atMost(PATIENCE)
                .until(() -> count("/api/da/tasks?scope=MINE", "kind", "SETTLE_HOST_ORDER") == 1);

        var behind = home.report("behind", new Damage("LIGHT", "HALL", "NO", Instant.now()));
        var pressing = home.report("pressing", Damage.emergency("WATER", "KITCHEN"));
        home.awaitDelivery(pressing, "DELIVERED");
        assertThat(home.repair(behind).path("delivery").asText()).isEqualTo("HELD");
        states.addAll(List.of("WAITING", "DONE"));
        texts.add(text(pressing));
        awaitEffects();

        settle(home.repair(lost).at("/order/reference").asText());
        home.awaitDelivery(behind, "DELIVERED");
        assertThat(home.repair(lost).path("delivery").asText()).isEqualTo("DELIVERED");
        states.replaceAll(state -> state.equals("CANCELLED") ? state : "DONE");
        texts.add(text(behind));
        awaitEffects();
    }

    private void settle(String reference) {
        var settled = orders.node()
                .as(TEAM_LEADER)
                .post(
                        "/api/da/host-orders/" + home.caseRef() + "/" + reference + "/settlement",
                        Map.of("decision", "WAS_DONE", "reason", "The contractor has it."));
        assertThat(settled.status()).as(settled.toString()).isEqualTo(204);
        assertThat(count("/api/da/host-orders", "state", "UNCERTAIN")).isZero();
    }

    private long count(String list, String member, String value) {
        return Pages.of(orders.node().as(TEAM_LEADER), list)
                .filter(found -> found.path(member).asText().equals(value))
                .count();
    }

    private String once(String key, Damage damage) {
        var repair = home.report(key, damage);
        expect("DONE", text(repair));
        return repair;
    }

    private String text(String repair) {
        return home.repair(repair).at("/order/text").asText();
    }

    private void expect(String state, String text) {
        states.add(state);
        texts.add(text);
    }

    /** Each order is that far, and the host has each text once and nothing else. */
    private void awaitEffects() {
        assertThat(texts).as("no two can be taken for each other").doesNotHaveDuplicates();
        orders.awaitEffects(
                Stream.concat(states.stream(), texts.stream().sorted()).toList());
    }

    private void diesAndComesBack() {
        orders.node().kill();
        orders.node().start();
        home.awaitThere();
    }
}
