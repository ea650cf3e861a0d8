package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.operator.HomeOrders.Damage;
import org.safehomes.it.orders.Point;
import org.safehomes.kernel.rule.Upholds;

/**
 * An emergency repair whose 24 hours run out at a bad moment: as the node dies between telling the line manager and writing that it did,
 * or while the module is not installed. The line manager is told, once.
 */
class SanctuaryClocksIT {

    private static final String MODULE = "safehomes-sanctuary-rest";
    private static final Duration HOURS = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    @Upholds("IN-9")
    @Upholds("SA-6")
    void aClockThatRunsOutAtABadMomentIsToldOnce(Databases databases) throws IOException {
        var place = Surroundings.work("sanctuary-clocks").resolve("safehomes");
        try (var node = InstalledSafeHomes.install(place, databases.empty("sanctuary_clocks"))) {
            var orders = StoppableOrders.startOn(node);
            killedBetweenTellingAndMarking(orders);
            runOutWhileTheModuleIsAway(orders);
        }
    }

    private static void killedBetweenTellingAndMarking(StoppableOrders orders) {
        var home = damaged(orders.node(), Duration.ofSeconds(15));
        assertThat(home.missed()).as("its hours have not run out").isEmpty();
        orders.hold("sn_clock", Point.DURING_MARK);
        orders.awaitReached(Point.DURING_MARK);
        orders.node().kill();
        var killed = Instant.now();
        orders.node().start();
        home.awaitThere();
        awaitAnotherRound(orders.node());
        assertThat(home.missed()).singleElement().satisfies(told -> assertThat(
                        Instant.parse(told.path("raisedAt").asText()))
                .as("told before the node died, and not marked")
                .isBefore(killed));
    }

    private static void runOutWhileTheModuleIsAway(StoppableOrders orders) throws IOException {
        var node = orders.node();
        var left = Duration.ofSeconds(60);
        var runsOut = Instant.now().plus(left);
        var home = damaged(node, left);
        orders.console().type("feature:uninstall " + MODULE);
        home.awaitGone();
        assertThat(Instant.now())
                .as("the module was there for none of what follows")
                .isBefore(runsOut);

        node.kill();
        node.start();
        await("its hours run out").atMost(PATIENCE).until(() -> Instant.now().isAfter(runsOut));
        assertThat(home.missed()).as("nobody is there to tell").isEmpty();
        node.kill();
        node.start();
        home.awaitGone();

        orders.console().type("feature:install " + MODULE);
        home.awaitThere();
        await("told").atMost(PATIENCE).until(() -> !home.missed().isEmpty());
        awaitAnotherRound(node);
        assertThat(home.missed()).hasSize(1);
        assertThat(home.repairs()).singleElement().satisfies(repair -> assertThat(
                        repair.path("overdue").asBoolean())
                .isTrue());
    }

    /** Another clock that has run out is told of: the same job has been round again since. */
    private static void awaitAnotherRound(InstalledSafeHomes node) {
        var other = damaged(node, Duration.ofHours(-1));
        await("another round").atMost(PATIENCE).until(() -> other.missed().size() == 1);
    }

    /** Damage in a home whose hours have so long to go. */
    private static HomeOrders damaged(InstalledSafeHomes node, Duration left) {
        var home = new HomeOrders(node, Casework.by(node.as(OFFICER)).openCase(Borough.report()));
        var reported = Instant.now().minus(HOURS).plus(left);
        home.report("damage-" + home.caseRef(), new Damage("WINDOW", "BEDROOM", "NOT_KNOWN", reported));
        return home;
    }
}
