package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;

/**
 * How large a borough is made, and from what.
 *
 * @param homes 10 to 100,000: the first ten are fixed in kind, so that every tenure and scheme is there
 * @param seed the same plan makes the same borough, on whatever day and machine
 */
public record BoroughPlan(int homes, long seed) {

    public static final long USUAL_SEED = 4233;

    /** The day on which the sample stands still; nothing in it is younger. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final int FEWEST = 10;
    private static final int MOST = 100_000;

    /** @throws IllegalArgumentException if the number of homes is out of range */
    public BoroughPlan {
        if (homes < FEWEST || homes > MOST) {
            throw new IllegalArgumentException("A sample borough has " + FEWEST + " to " + MOST + " homes, or none.");
        }
    }

    /** Makes the borough. */
    public Borough borough() {
        return new BoroughGenerator(this).borough();
    }
}
