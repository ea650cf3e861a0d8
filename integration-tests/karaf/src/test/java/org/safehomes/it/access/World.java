package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safehomes.it.Borough.OFFICER;
import static org.safehomes.it.Borough.TEAM_LEADER;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Database;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.karaf.Surroundings;

/** One of two systems that are seeded alike and stand at the same moment. */
final class World implements Closeable {

    /** A Wednesday morning, at which both stand still. */
    static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    /** Who sees the three cases that are in both worlds, besides the team, so that their lists are not empty. */
    private static final List<String> NAMED = List.of("b.choudhury", "i.rahman", "h.lindqvist");

    private final SafeHomes karaf;
    private final Rest metrics;

    private World(SafeHomes karaf, Rest metrics) {
        this.karaf = karaf;
        this.metrics = metrics;
    }

    static World start(Database database) throws IOException {
        var metrics = Surroundings.freePort();
        var karaf = SafeHomes.start(
                database, List.of(new Setting("etc/org.safehomes.metrics.cfg", "port", Integer.toString(metrics))));
        var world = new World(karaf, Rest.on(metrics));
        world.seed();
        return world;
    }

    /** What both have in common: no two cases of the same moment, with nothing due in them that is of the same or late. */
    private void seed() {
        for (int minute = 3; minute > 0; minute--) {
            var moment = NOW.minus(Duration.ofMinutes(minute));
            karaf.setClock(moment);
            var work = Casework.by(karaf.as(OFFICER));
            var caseRef = work.openCase(Borough.reportOfTenants());
            work.add(
                    caseRef,
                    "contacts",
                    Map.of("at", moment.toString(), "method", "PHONE", "outcome", "REACHED", "note", "She is well."));
            // each module has answered somebody in both worlds, which its metrics show
            var asked = karaf.as(OFFICER)
                    .post(
                            "/api/sanctuary/cases/" + caseRef + "/requests",
                            Map.of(
                                    "why", "He kept a key.",
                                    "consent", "NOT_ASKED",
                                    "perpetratorLivesThere", "NOT_KNOWN",
                                    "arsonThreat", "NOT_KNOWN"));
            assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
            for (var who : NAMED) {
                var named = karaf.as(TEAM_LEADER)
                        .post(
                                "/api/da/cases/" + caseRef + "/access",
                                Map.of("staff", who, "reason", "So that there is something to list."));
                assertThat(named.status()).as(named.toString()).isEqualTo(204);
            }
        }
        karaf.setClock(NOW);
    }

    Rest as(String who) {
        return who.equals(AccessTable.NOBODY) ? karaf.nobody() : karaf.as(who);
    }

    /** Every series of the metrics, without its figure. */
    List<String> metricSeries() {
        return metrics.get("/metrics")
                .text()
                .lines()
                .map(line -> line.startsWith("#") ? line : line.replaceFirst(" [^ ]*$", ""))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        karaf.close();
    }
}
