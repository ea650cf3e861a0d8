package org.safehomes.kernel.input;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments and days that people give: near enough to be meant, and such that every clock can count with them. */
public final class Moments {

    /** What is said of a moment that was to be past. */
    public static final String PAST = "Say when it was: now or earlier, as a UTC instant.";

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(366);

    private Moments() {}

    /** Whether a moment is there and not in the future. */
    public static boolean past(@Nullable Instant moment, Instant now) {
        // the clock here counts whole milliseconds, others count finer
        return moment != null
                && !moment.isBefore(EARLIEST)
                && !moment.isAfter(now.plusMillis(1).minusNanos(1));
    }

    /** Whether a moment is there and not more than a year ahead. */
    public static boolean near(@Nullable Instant moment, Instant now) {
        return moment != null && !moment.isBefore(EARLIEST) && !moment.isAfter(now.plus(AHEAD));
    }

    /** Whether a day is there and not more than a year ahead. */
    public static boolean near(@Nullable LocalDate day, Instant now) {
        return day != null
                && near(
                        day.isBefore(LocalDate.ofEpochDay(-100_000)) || day.isAfter(LocalDate.ofEpochDay(1_000_000))
                                ? Instant.MAX
                                : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        now);
    }
}
