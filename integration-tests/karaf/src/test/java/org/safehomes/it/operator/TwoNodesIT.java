package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.orders.Point;

/** Two nodes on one PostgreSQL: what both could do is done once, and what a dead one left is taken over. */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "postgresql")
class TwoNodesIT {

    private static final int ORDERS_OF_EACH = 10;

    @Test
    void eachOrderTakesEffectOnceAndADeadNodesOrderIsTakenOver(Databases databases) throws IOException {
        var work = Surroundings.work("two-nodes");
        var database = databases.empty("two_nodes");
        try (var one = InstalledSafeHomes.install(work.resolve("one"), database);
                var two = InstalledSafeHomes.install(work.resolve("two"), database)) {
            var ordersOfOne = StoppableOrders.startOn(one);
            Files.copy(one.karaf().keyFile(), two.karaf().keyFile());
            var ordersOfTwo = StoppableOrders.startOn(two);
            var caseRef = Casework.by(one.as(OFFICER)).openCase(Borough.report());
            Casework.by(two.as(OFFICER)).read(caseRef);

            var repairs = new ArrayList<String>();
            for (int number = 0; number < ORDERS_OF_EACH; number++) {
                repairs.add(ordered(ordersOfOne, caseRef, "Lock a" + number));
                repairs.add(ordered(ordersOfTwo, caseRef, "Lock b" + number));
            }
            ordersOfOne.awaitEffects(once(repairs));

            // whichever has the lease stops in the middle of the next one, and dies
            var dying = stopped(ordersOfOne, ordersOfTwo, caseRef, "The last lock");
            dying.node().kill();
            repairs.add("The last lock");
            var left = dying == ordersOfOne ? ordersOfTwo : ordersOfOne;
            left.awaitEffects(once(repairs));
            assertThat(left.node().as(OFFICER).status("/api/da/cases/" + caseRef))
                    .isEqualTo(200);
        }
    }

    private static String ordered(StoppableOrders orders, String caseRef, String text) {
        orders.order(caseRef, text, Point.NOWHERE, true);
        return text;
    }

    /** Arms both, and answers the one that took the order up. */
    private static StoppableOrders stopped(StoppableOrders one, StoppableOrders two, String caseRef, String text) {
        one.arm(Point.BEFORE_ANSWER);
        two.arm(Point.BEFORE_ANSWER);
        two.orderArmed(caseRef, text);
        var stopped = StoppableOrders.awaitEither(one, two, Point.BEFORE_ANSWER);
        (stopped == one ? two : one).arm(Point.NOWHERE);
        return stopped;
    }

    private static List<String> once(List<String> repairs) {
        var expected = new ArrayList<>(Collections.nCopies(repairs.size(), "DONE"));
        repairs.stream().sorted().forEach(expected::add);
        return expected;
    }
}
