package org.safehomes.host.reference.internal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * The chance about one thing in one home. The same seed, home and topic draw the same, however many homes the borough has and
 * whatever else has been drawn: a change to one topic leaves the others alone.
 */
final class Draw {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long STIR_ONCE = 0xBF58476D1CE4E5B9L;
    private static final long STIR_TWICE = 0x94D049BB133111EBL;

    private final Random random;

    /** What is drawn about. */
    enum Topic {
        PLOT,
        PEOPLE,
        START,
        KIN,
        PAST,
        ACCOUNTS,
        DOCUMENTS,
        WEAR,
        STAFF
    }

    Draw(long seed, int home, Topic topic) {
        random = new Random(stirred(seed + (home * 16L + topic.ordinal()) * SPREAD));
    }

    /** Neighbouring numbers end up far apart, so that neighbouring homes do not draw alike. */
    private static long stirred(long number) {
        long once = (number ^ (number >>> 30)) * STIR_ONCE;
        long twice = (once ^ (once >>> 27)) * STIR_TWICE;
        return twice ^ (twice >>> 31);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /**
     * A number with a long tail, both ends inclusive: most are near the least, a few are large, as debts and breakages are
     * (Pareto, cut off at the most).
     *
     * @param least above zero
     * @param tail above zero; the smaller, the longer the tail
     */
    int longTail(int least, int most, double tail) {
        double cut = 1 - StrictMath.pow((double) least / most, tail);
        double drawn = least / StrictMath.pow(1 - random.nextDouble() * cut, 1 / tail);
        return (int) Math.min(most, Math.max(least, drawn));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day at least and at most so many days before the other. */
    LocalDate daysBefore(LocalDate day, int least, int most) {
        return day.minusDays(between(least, most));
    }

    /** A moment of a working day's hours, in UTC, to the minute. */
    Instant momentOf(LocalDate day) {
        return day.atTime(between(8, 16), between(0, 59)).toInstant(ZoneOffset.UTC);
    }

    /** A number from the ranges that Ofcom keeps free for drama. */
    String phone() {
        int kind = between(1, 100);
        if (kind <= 76) {
            return "07700 900%03d".formatted(between(0, 999));
        }
        return (kind <= 92 ? "020 7946 0%03d" : "01632 960%03d").formatted(between(0, 999));
    }
}
