package org.safehomes.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * The figures of one run: Safe Homes and a bare Karaf in turn on the same machine, so that their ratio says something where
 * the times themselves do not.
 */
record Figures(
        List<Start> bareCold, List<Start> bareRestart, List<Start> cold, List<Start> restart, long archiveBytes) {

    private static final long KILO = 1_024;
    static final double COLD_BUDGET = 2.5;
    static final double RESTART_BUDGET = 1.6;
    static final double MEMORY_BUDGET = 150;

    double coldRatio() {
        return (double) time(cold) / time(bareCold);
    }

    double restartRatio() {
        return (double) time(restart) / time(bareRestart);
    }

    double moreMegabytes() {
        return (memory(restart) - memory(bareRestart)) / (double) KILO;
    }

    /** Replaces the result file. */
    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("start.md"), text());
    }

    private String text() {
        return String.format(
                Locale.ROOT,
                """
                # Start against a bare Karaf

                Medians of %d runs, Safe Homes and a bare Karaf of the same version in turn on one machine with %d processors,
                Java %s, the same Java options. Safe Homes: the distribution on embedded Derby with the sample borough, until
                `/health/ready` and a signed-in list of cases answer 200. Bare: until its secure shell takes a connection.
                Cold: unpacked just before, empty database. Memory: resident, at the first answer.

                | | Safe Homes | bare Karaf | ratio or difference | budget |
                |---|---|---|---|---|
                | cold start | %d ms | %d ms | %.2f times | at most %.1f times: %s |
                | restart | %d ms | %d ms | %.2f times | at most %.1f times: %s |
                | memory after a restart | %d MB | %d MB | %.0f MB more | at most %.0f MB more: %s |
                | packed distribution | %d MB | | | |
                """,
                cold.size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                time(cold),
                time(bareCold),
                coldRatio(),
                COLD_BUDGET,
                verdict(coldRatio(), COLD_BUDGET),
                time(restart),
                time(bareRestart),
                restartRatio(),
                RESTART_BUDGET,
                verdict(restartRatio(), RESTART_BUDGET),
                memory(restart) / KILO,
                memory(bareRestart) / KILO,
                moreMegabytes(),
                MEMORY_BUDGET,
                verdict(moreMegabytes(), MEMORY_BUDGET),
                archiveBytes / KILO / KILO);
    }

    private static String verdict(double figure, double budget) {
        return figure <= budget ? "met" : "missed";
    }

    private static long time(List<Start> starts) {
        return median(starts, start -> start.time().toMillis());
    }

    private static long memory(List<Start> starts) {
        return median(starts, Start::residentKilobytes);
    }

    private static long median(List<Start> starts, ToLongFunction<Start> figure) {
        return starts.stream().mapToLong(figure).sorted().toArray()[starts.size() / 2];
    }
}
