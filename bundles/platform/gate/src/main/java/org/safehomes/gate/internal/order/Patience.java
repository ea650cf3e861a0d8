package org.safehomes.gate.internal.order;

import java.time.Duration;

/**
 * How long an order waits after an attempt that broke: 5 seconds, then twice as long each time, an hour at most. The same for
 * every order, so that a test can tell to the second when one is due. After {@value #MOST_ATTEMPTS} attempts, about
 * fifteen hours, a manager is asked.
 */
final class Patience {

    static final int MOST_ATTEMPTS = 24;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Patience() {}

    /** @param attempts how many were made, at least one */
    static Duration after(int attempts) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
