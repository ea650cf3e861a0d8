package org.safehomes.it.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.safehomes.it.karaf.InstalledKaraf;

/**
 * What one start took.
 *
 * @param time from starting the process to the first answer
 * @param residentKilobytes of memory at the first answer
 */
record Start(Duration time, long residentKilobytes) {

    /** Starts a stopped container and waits by the given means. */
    static Start of(InstalledKaraf karaf, Runnable start) {
        long began = System.nanoTime();
        start.run();
        return new Start(Duration.ofNanos(System.nanoTime() - began), resident(karaf.pid()));
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Resident memory is read from /proc: run this on Linux.", e);
        }
    }
}
