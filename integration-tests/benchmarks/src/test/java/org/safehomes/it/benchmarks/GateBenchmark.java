package org.safehomes.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.Rest;
import org.safehomes.it.karaf.SafeHomes;

/** What access and audit cost a read, against what somebody would write by hand, on both databases. */
class GateBenchmark {

    private static final int CASES = 100;
    private static final int ROUNDS = Integer.getInteger("safehomes.gate.rounds", 7);
    private static final Duration ROUND = Duration.ofSeconds(3);

    @Test
    void aReadThroughTheGateIsMeasuredAgainstOneByHand() throws IOException, InterruptedException, ExecutionException {
        var all = new ArrayList<GateFigures>();
        var before = System.getProperty("safehomes.it.database");
        try {
            for (var database : List.of("derby", "postgresql")) {
                System.setProperty("safehomes.it.database", database);
                all.add(measured(database));
            }
        } finally {
            System.setProperty("safehomes.it.database", before);
        }
        GateFigures.write(Path.of(System.getProperty("safehomes.it.results")), all);
        // the table says which budget is met; half of that stops a release
        assertThat(all).allSatisfy(figures -> {
            assertThat(figures.auditedRatio()).as(figures.toString()).isGreaterThan(0.35);
            assertThat(figures.unauditedRatio()).as(figures.toString()).isGreaterThan(0.15);
        });
    }

    private static GateFigures measured(String database) throws IOException, InterruptedException, ExecutionException {
        try (var databases = new Databases();
                var karaf = SafeHomes.start(databases.empty("gate"))) {
            var refs = IntStream.range(0, CASES)
                    .mapToObj(i -> openCase(karaf.as("s.okafor")))
                    .toList();
            karaf.inside(ReadSteps.class, "offer");
            int port = karaf.nobody().port();
            var ways = new ArrayList<Throughput>();
            for (var path : List.of(
                    "/api/bare/reads/",
                    "/api/signed-in-reads/checked/",
                    "/api/signed-in-reads/audited/",
                    "/api/signed-in-reads/gate/",
                    "/api/da/cases/")) {
                karaf.as("s.okafor").awaitStatus(path + refs.get(0), 200);
                ways.add(new Throughput(port, path, refs));
            }
            for (int round = -2; round < ROUNDS; round++) {
                for (var way : ways) {
                    way.run(ROUND, round >= 0);
                }
            }
            return new GateFigures(
                    database,
                    ways.get(0).median(),
                    ways.get(1).median(),
                    ways.get(2).median(),
                    ways.get(3).median(),
                    ways.get(4).median());
        }
    }

    private static String openCase(Rest officer) {
        var receipt = officer.post(
                "/api/da/reports",
                Map.of(
                        "channel", "PHONE",
                        "reporterKind", "SURVIVOR",
                        "immediateRisk", "NO",
                        "survivor", Map.of("name", "Nadine Osei", "home", "999000000001", "age", 34),
                        "connection", "INTIMATE",
                        "behaviours", List.of("ECONOMIC")));
        var path = "/api/da/triage/" + receipt.json().path("reference").asText();
        var decided = officer.post(path + "/decision", () -> officer.get(path), Map.of("outcome", "NEW"));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        return decided.json().path("caseRef").asText();
    }
}
