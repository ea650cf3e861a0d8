package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.Borough;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;
import org.safehomes.kernel.rule.Upholds;

/** No resource without its guard. */
class IdentityIT {

    private static final String IDENTITY = "org.safehomes.identity.sample";
    private static final String SOME_CASE = "/api/da/cases/C-0000000000000000";
    private static final String SOME_REPORT = "/api/da/triage/R-0000000000000000";

    private record Operation(String method, String path) {}

    private static final List<Operation> OPERATIONS = Stream.concat(
                    Stream.of(
                                    "/api/da/triage",
                                    SOME_REPORT,
                                    SOME_REPORT + "/matches",
                                    "/api/da/cases",
                                    SOME_CASE,
                                    SOME_CASE + "/safe-contact",
                                    SOME_CASE + "/contacts",
                                    SOME_CASE + "/notes",
                                    SOME_CASE + "/access",
                                    SOME_CASE + "/timeline",
                                    "/api/da/tasks")
                            .map(path -> new Operation("GET", path)),
                    Stream.of(
                                    "/api/da/reports",
                                    SOME_REPORT + "/decision",
                                    SOME_REPORT + "/confirmation",
                                    SOME_REPORT + "/reassessment",
                                    "/api/da/cases/search",
                                    SOME_CASE + "/contacts",
                                    SOME_CASE + "/contacts/check",
                                    SOME_CASE + "/notes",
                                    SOME_CASE + "/access",
                                    SOME_CASE + "/exclusions")
                            .map(path -> new Operation("POST", path)))
            .toList();

    @Test
    @Upholds("AC-1")
    void withoutTheIdentityBundleThereIsNoResourceAndNoneEverAnswersUnguarded(SafeHomes karaf) throws Exception {
        assertThat(statuses(karaf.nobody())).as("nobody signed in").containsOnly(401);

        var stop = new AtomicBoolean();
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        var onlooker = new Thread(() -> look(karaf.nobody(), stop, seen), "onlooker");
        onlooker.start();
        try {
            karaf.inside(BundleSteps.class, "stop", IDENTITY);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(statuses(karaf.as(Borough.OFFICER))).containsOnly(404);
                assertThat(statuses(karaf.nobody())).containsOnly(404);
                assertThat(karaf.nobody().status("/health/ready"))
                        .as("nobody is to be sent here")
                        .isEqualTo(503);
            });
        } finally {
            karaf.inside(BundleSteps.class, "start", IDENTITY);
            karaf.awaitReady();
            stop.set(true);
            onlooker.join();
        }

        assertThat(statuses(karaf.nobody())).as("ready is ready").containsOnly(401);
        assertThat(seen)
                .as("what nobody was ever answered")
                .isSubsetOf(401, 404, 503)
                .contains(401, 404);
    }

    private static Set<Integer> statuses(Rest rest) {
        return OPERATIONS.stream()
                .map(operation -> rest.send(
                                operation.method(),
                                operation.path(),
                                Map.of(),
                                operation.method().equals("POST") ? Optional.of("{}") : Optional.empty())
                        .status())
                .collect(java.util.stream.Collectors.toSet());
    }

    /** A request whose connection is closed while the resource goes has no answer, so no unguarded one either. */
    private static void look(Rest rest, AtomicBoolean stop, Set<Integer> seen) {
        while (!stop.get()) {
            try {
                seen.addAll(statuses(rest));
            } catch (UncheckedIOException e) {
                seen.add(503);
            }
        }
    }
}
