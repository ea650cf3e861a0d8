package org.safehomes.host.reference.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Says how a long load goes: at first every few seconds, later more and more seldom, for a log. */
final class Progress {

    private static final double SECOND = 1e9;
    private static final double SHORTEST_SECONDS = 2;
    private static final double LONGEST_SECONDS = 30;

    private final LongSupplier nanoTime;
    private final int total;
    private final int atFirst;
    private final long began;
    private double lastSaid;

    /** @param nanoTime a clock as {@link System#nanoTime} is one */
    Progress(int total, int atFirst, LongSupplier nanoTime) {
        this.total = total;
        this.atFirst = atFirst;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** What to say of so many homes; empty while it is too early to say more. */
    Optional<String> at(int homes) {
        double seconds = seconds();
        double pause = Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, lastSaid / 2));
        if (seconds - lastSaid < pause) {
            return Optional.empty();
        }
        lastSaid = seconds;
        return Optional.of("%d of %d homes (%d %%), %.0f homes/s"
                .formatted(homes, total, homes * 100L / total, rate(homes, seconds)));
    }

    /** What to say when all homes are there. */
    String done() {
        double seconds = seconds();
        return String.format(
                Locale.ROOT,
                "%d of %d homes (100 %%), %.0f homes/s, in %.1f s",
                total,
                total,
                rate(total, seconds),
                seconds);
    }

    private double rate(int homes, double seconds) {
        return (homes - atFirst) / Math.max(seconds, 0.001);
    }

    private double seconds() {
        return (nanoTime.getAsLong() - began) / SECOND;
    }
}
