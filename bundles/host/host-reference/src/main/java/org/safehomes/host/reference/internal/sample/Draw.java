package org.safehomes.host.reference.internal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The chance in one home: the same seed and home draw the same, however many homes the borough has. */
final class Draw {

    /** Keeps neighbouring homes from drawing alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Draw(long seed, int home) {
        random = new Random(seed + home * SPREAD);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day at least and at most so many days before the other. */
    LocalDate daysBefore(LocalDate day, int least, int most) {
        return day.minusDays(between(least, most));
    }

    /** A moment of a working day's hours, in UTC. */
    Instant momentOf(LocalDate day) {
        return day.atTime(between(8, 16), between(0, 59))
                .toInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /** A number from the ranges that Ofcom keeps free for drama. */
    String phone() {
        return chance(70) ? "07700 900%03d".formatted(between(0, 999)) : "020 7946 0%03d".formatted(between(0, 999));
    }
}
