package org.safehomes.gate.internal.order;

import java.time.Duration;

/**
 * How long an order waits after an attempt that broke: 5 seconds, then twice as long each time, an hour at most and five minutes at
 * most for an emergency. The same for every order of its kind, so that a test can tell to the second when one is due. After about
 * fifteen hours of attempts a manager is asked.
 *
 * @param most how many attempts there are
 */
record Patience(Duration longest, int most) {

    private static final Patience OF_AN_EMERGENCY = new Patience(Duration.ofMinutes(5), 185);
    private static final Patience OF_ANY_OTHER = new Patience(Duration.ofHours(1), 24);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 10;

    /** @param atOnce whether the order is an emergency */
    static Patience with(boolean atOnce) {
        return atOnce ? OF_AN_EMERGENCY : OF_ANY_OTHER;
    }

    /** @param attempts how many were made, at least one */
    Duration after(int attempts) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
