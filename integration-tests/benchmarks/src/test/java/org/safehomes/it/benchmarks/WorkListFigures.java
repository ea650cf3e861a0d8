package org.safehomes.it.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of one run. */
final class WorkListFigures {

    static final double BUDGET = 1.5;

    private WorkListFigures() {}

    private static String row(Waits waits) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f (%.1f) | %.1f (%.1f) | %.2f times | %s |",
                waits.asked().words(),
                waits.millis(false, 50),
                waits.millis(false, 95),
                waits.millis(true, 50),
                waits.millis(true, 95),
                waits.ratio(),
                waits.asked().budgeted()
                        ? "at most " + BUDGET + " times: " + (waits.ratio() <= BUDGET ? "met" : "missed")
                        : "none");
    }

    static void write(Path directory, int few, int many, List<Waits> all) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("work-lists.md"),
                String.format(
                        Locale.ROOT,
                        """
                        # An officer's day among very many cases

                        Milliseconds until the whole answer was there, the median (and what 95 of 100 stayed under), of one client over a kept
                        connection, in two Karafs with a database each on one PostgreSQL server, asked in turn in the same run, on one machine with
                        %d processors and a load of %.1f, Java %s. One has %,d cases, the other %,d: 40 teams, 400 officers with 5 to 15 open cases
                        each, all others closed; each case with its report, 6 entries, 4 tasks, 3 look-up hashes and data keys, some with people
                        added or excluded by name. They were written by SQL into tables without a log of changes, with random bytes in place of
                        what is sealed. The officer who asks has as many closed ones as the others; their 12 open cases are real. Not among it:
                        links of perpetrators to staff of the mass, and its audit trail.

                        | | among %,d | among %,d | ratio of medians | budget |
                        |---|---|---|---|---|
                        %s
                        """,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version(),
                        few,
                        many,
                        few,
                        many,
                        all.stream().map(WorkListFigures::row).collect(Collectors.joining("\n"))));
    }
}
