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
                | cold start | %d ms | %d ms | %.2f times | at most 2.5 times |
                | restart | %d ms | %d ms | %.2f times | at most 1.6 times |
                | memory after a restart | %d MB | %d MB | %.0f MB more | at most 150 MB more |
                | packed distribution | %d MB | | | |
                """,
                cold.size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                time(cold),
                time(bareCold),
                coldRatio(),
                time(restart),
                time(bareRestart),
                restartRatio(),
                memory(restart) / KILO,
                memory(bareRestart) / KILO,
                moreMegabytes(),
                archiveBytes / KILO / KILO);
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
