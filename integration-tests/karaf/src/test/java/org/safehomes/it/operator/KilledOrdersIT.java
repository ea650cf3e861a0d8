package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.orders.Point;

/** A power cut at the worst moments of an order for the host: after the restart it has taken effect once. */
class KilledOrdersIT {

    private static final List<Point> POINTS = List.of(
            Point.BEFORE_COMMIT,
            Point.AFTER_COMMIT,
            Point.BEFORE_CALL,
            Point.IN_THE_HOST,
            Point.BEFORE_ANSWER,
            Point.DURING_MARK);

    @Test
    void whereverTheProcessIsKilledAnOrderTakesEffectOnce(Databases databases) throws IOException {
        var home = Surroundings.work("killed-orders").resolve("safehomes");
        try (var node = InstalledSafeHomes.install(home, databases.empty("killed_orders"))) {
            var orders = StoppableOrders.startOn(node);
            var caseRef = Casework.by(node.as(OFFICER)).openCase(Borough.report());
            var repairs = new ArrayList<String>();
            for (var point : POINTS) {
                var text = "A new lock, " + point;
                orders.order(caseRef, text, point, true);
                node.kill();
                node.start();
                if (point == Point.BEFORE_COMMIT) {
                    orders.awaitEffects(List.of());
                    orders.order(caseRef, text, Point.NOWHERE, true);
                }
                repairs.add(text);
                orders.awaitEffects(once(repairs));
            }
            uncertain(orders, caseRef, repairs);
        }
    }

    /** A host that keeps no reference may have it or not: a manager is asked, and says. */
    private static void uncertain(StoppableOrders orders, String caseRef, List<String> repairs) {
        var node = orders.node();
        orders.order(caseRef, "A strong door", Point.BEFORE_ANSWER, false);
        node.kill();
        node.start();
        // what comes after it waits its turn: it is no emergency
        orders.order(caseRef, "A spyhole", Point.NOWHERE, false);
        await("a manager is asked").atMost(Duration.ofSeconds(60)).until(() -> held(node.as(TEAM_LEADER)) == 1);
        await("as a task").atMost(Duration.ofSeconds(30)).until(() -> tasks(node.as(TEAM_LEADER)) == 1);
        assertThat(node.as(OFFICER).status("/api/da/host-orders")).isEqualTo(403);
        assertThat(orders.effects()).endsWith("A strong door").doesNotContain("A spyhole");

        var reference = node.as(TEAM_LEADER)
                .get("/api/da/host-orders")
                .json()
                .at("/items/0/reference")
                .asText();
        var settled = node.as(TEAM_LEADER)
                .post(
                        "/api/da/host-orders/" + caseRef + "/" + reference + "/settlement",
                        Map.of("decision", "WAS_DONE", "reason", "The contractor has it."));
        assertThat(settled.status()).as(settled.toString()).isEqualTo(204);
        repairs.addAll(List.of("A strong door", "A spyhole"));
        orders.awaitEffects(once(repairs));
        assertThat(held(node.as(TEAM_LEADER)) + tasks(node.as(TEAM_LEADER))).isZero();
    }

    private static long held(Rest manager) {
        return Pages.of(manager, "/api/da/host-orders")
                .filter(order -> order.path("state").asText().equals("UNCERTAIN"))
                .count();
    }

    private static long tasks(Rest manager) {
        return Pages.of(manager, "/api/da/tasks?scope=MINE")
                .filter(task -> task.path("kind").asText().equals("SETTLE_HOST_ORDER"))
                .count();
    }

    private static List<String> once(List<String> repairs) {
        var expected = new ArrayList<>(Collections.nCopies(repairs.size(), "DONE"));
        repairs.stream().sorted().forEach(expected::add);
        return expected;
    }
}
