package org.safehomes.host.reference.internal.sample;

import java.time.LocalDate;

/**
 * How large a borough is made, and from what. A larger borough of the same seed has every entry of a smaller one, unchanged,
 * and more.
 *
 * @param homes 10 to 200,000: the first ten are fixed in kind, so that every tenure and scheme is there
 * @param seed the same plan makes the same borough, on whatever day and machine
 */
public record BoroughPlan(int homes, long seed) {

    public static final long USUAL_SEED = 4233;

    /** Goes up whenever the same plan makes another borough than before, so that two kinds are never mixed in one database. */
    public static final int EDITION = 3;

    /** The day on which the sample stands still; nothing in it is younger. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final int FEWEST = 10;
    private static final int MOST = 200_000;

    /** @throws IllegalArgumentException if the number of homes is out of range */
    public BoroughPlan {
        if (homes < FEWEST || homes > MOST) {
            throw new IllegalArgumentException("A sample borough has " + FEWEST + " to " + MOST + " homes, or none.");
        }
    }

    /** Makes the whole borough. */
    public Borough borough() {
        return part(1, homes);
    }

    /**
     * Makes a part of it: homes with all that is recorded of them. What it refers to is in it or in an earlier part; the
     * first part has the head office with it, and so at least the ten homes.
     *
     * @param first the number of its first home, from 1
     * @param last the number of its last home, inclusive
     * @throws IllegalArgumentException if the borough has no such part
     */
    public Borough part(int first, int last) {
        if (first < 1 || last < first || last > homes || first == 1 && last < FEWEST) {
            throw new IllegalArgumentException("A part goes from one home of the borough to another.");
        }
        return new BoroughGenerator(seed).homes(first, last);
    }

    /** The number of the home in the host's tables. */
    public static String uprn(int home) {
        return Keys.uprn(home).value();
    }
}
