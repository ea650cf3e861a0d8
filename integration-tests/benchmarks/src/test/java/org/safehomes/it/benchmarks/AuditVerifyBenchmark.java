package org.safehomes.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** How fast a long audit trail is verified, and how much of that time is the reading. */
class AuditVerifyBenchmark {

    private static final int ENTRIES = Integer.getInteger("safehomes.audit.entries", 1_000_000);
    private static final int RUNS = 3;
    private static final double SECOND = 1e9;
    private static final double BUDGET = 100_000;

    private final List<Time> reading = new ArrayList<>();
    private final List<Time> verifying = new ArrayList<>();

    /** How long something took by the clock, and how long the processors worked on it: others may be at work, too. */
    private record Time(long wall, long processor) {

        private static final OperatingSystemMXBean MACHINE =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Time now() {
            return new Time(System.nanoTime(), MACHINE.getProcessCpuTime());
        }

        Time since(Time earlier) {
            return new Time(wall - earlier.wall, processor - earlier.processor);
        }
    }

    @Test
    void aSealedTrailIsVerifiedAgainstMerelyReadingIt() throws Exception {
        try (var trail = SealedTrail.of(ENTRIES)) {
            for (int run = 0; run < RUNS; run++) {
                var begun = Time.now();
                assertThat(trail.read()).isEqualTo(ENTRIES);
                var read = Time.now();
                var verdict = trail.verify();
                var verified = Time.now();
                assertThat(verdict.fault()).isEmpty();
                assertThat(verdict.entries()).isEqualTo(ENTRIES);
                reading.add(read.since(begun));
                verifying.add(verified.since(read));
            }
            // what is fast because it does not look is of no use
            assertThat(trail.verifySpoilt().fault())
                    .hasValueSatisfying(
                            fault -> assertThat(fault).contains(", entry 8 (").endsWith("was changed"));
        }
        write();
        assertThat(ratio(Time::processor))
                .as("verifying against reading, in processor time")
                .isLessThan(3);
    }

    private double ratio(ToLongFunction<Time> time) {
        return (double) median(verifying, time) / median(reading, time);
    }

    private void write() throws IOException {
        Files.createDirectories(SealedTrail.results());
        Files.writeString(
                SealedTrail.results().resolve("audit-verify.md"),
                String.format(
                        Locale.ROOT,
                        """
                        # Verifying the audit trail

                        %,d sealed entries on embedded Derby, medians of %d runs on one machine with %d processors and a load of %.1f, Java
                        %s. Reading: every column of every entry in the order of the chain, by one JDBC statement. Verifying: what
                        `safehomes:audit-verify` does, the MAC of each entry and of each block against the exported head. In turn, in the
                        same run. Where others were at work on the machine, the processor time says what the clock cannot.

                        | | by the clock | entries a second | processor time | entries a second of it | budget |
                        |---|---|---|---|---|---|
                        | reading | %s | |
                        | verifying | %s | at least 100,000 entries a second: %s by the clock, %s by processor time |
                        | ratio | %.2f times | | %.2f times | | |
                        """,
                        ENTRIES,
                        RUNS,
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version(),
                        figures(reading),
                        figures(verifying),
                        verdict(Time::wall),
                        verdict(Time::processor),
                        ratio(Time::wall),
                        ratio(Time::processor)));
    }

    private static String figures(List<Time> times) {
        return String.format(
                Locale.ROOT,
                "%.1f s | %,.0f | %.1f s | %,.0f",
                median(times, Time::wall) / SECOND,
                rate(times, Time::wall),
                median(times, Time::processor) / SECOND,
                rate(times, Time::processor));
    }

    private String verdict(ToLongFunction<Time> time) {
        return rate(verifying, time) >= BUDGET ? "met" : "missed";
    }

    private static double rate(List<Time> times, ToLongFunction<Time> time) {
        return ENTRIES / (median(times, time) / SECOND);
    }

    private static long median(List<Time> times, ToLongFunction<Time> time) {
        return times.stream().mapToLong(time).sorted().toArray()[times.size() / 2];
    }
}
