package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.Pages;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;
import org.safehomes.it.operator.HomeOrders.Damage;
import org.safehomes.kernel.rule.Upholds;

/** Two nodes on one PostgreSQL look for missed clocks: the line manager gets one task for each, whichever node dies. */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "postgresql")
class TwoNodesClocksIT {

    private static final int OF_EACH = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    @Upholds("IN-9")
    @Upholds("SA-6")
    void eachMissedClockComesBeforeTheLineManagerOnce(Databases databases) throws IOException {
        var work = Surroundings.work("two-nodes-clocks");
        var database = databases.empty("two_nodes_clocks");
        try (var one = InstalledSafeHomes.install(work.resolve("one"), database);
                var two = InstalledSafeHomes.install(work.resolve("two"), database)) {
            one.start();
            Files.copy(one.karaf().keyFile(), two.karaf().keyFile());
            two.start();

            var missed = new ArrayList<String>();
            for (int number = 0; number < OF_EACH; number++) {
                missed.add(missed(one));
                missed.add(missed(two));
            }
            awaitOneEach(two, missed);

            // whoever looked for them until now, the one that is left goes on, and tells of none a second time
            one.kill();
            missed.add(missed(two));
            awaitOneEach(two, missed);
        }
    }

    /**
     * At immediate risk contact is due now, so that the clock is missed as it starts; so is that of a repair that is reported a day late,
     * which is another module's.
     */
    private static String missed(InstalledSafeHomes node) {
        var report = new LinkedHashMap<>(Borough.report());
        report.put("immediateRisk", "YES");
        var home = new HomeOrders(node, Casework.by(node.as(OFFICER)).openCase(report));
        home.awaitThere();
        var yesterday = Instant.now().minus(Duration.ofHours(24));
        home.report("damage-" + home.caseRef(), new Damage("LOCK", "FRONT_DOOR", "YES", yesterday));
        return home.caseRef();
    }

    private static void awaitOneEach(InstalledSafeHomes node, List<String> missed) {
        for (var kind : List.of("MISSED_CONTACT", "MODULE_MISSED")) {
            await(kind).atMost(PATIENCE).until(() -> told(node, kind).containsAll(missed));
            assertThat(told(node, kind)).as(kind + ", once each").containsExactlyInAnyOrderElementsOf(missed);
        }
    }

    private static List<String> told(InstalledSafeHomes node, String kind) {
        return Pages.of(node.as(TEAM_LEADER), "/api/da/tasks?scope=MINE&due=OVERDUE")
                .filter(task -> task.path("kind").asText().equals(kind))
                .map(task -> task.path("about").asText())
                .toList();
    }
}
