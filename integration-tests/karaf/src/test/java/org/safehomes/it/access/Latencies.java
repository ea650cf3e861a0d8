package org.safehomes.it.access;

import java.util.Arrays;
import java.util.Random;

/**
 * Times of one request sent in two ways, in turn, in microseconds.
 *
 * @param one of the first way
 * @param other of the second, each sent right after its neighbour, or right before
 */
record Latencies(double[] one, double[] other) {

    private static final int RESAMPLES = 2_000;
    private static final double EITHER_TAIL = 0.005;

    /** A range that the difference of the medians lies in with 99 of 100. */
    record Range(double from, double to) {

        boolean within(double effect) {
            return from > -effect && to < effect;
        }

        boolean apartFromNothing() {
            return from > 0 || to < 0;
        }
    }

    static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The bootstrap: what the difference would be in other draws of the same times. Pairs are drawn, since a machine has moods. */
    Range differenceOfMedians(long seed) {
        var random = new Random(seed);
        var differences = new double[RESAMPLES];
        var first = new double[one.length];
        var second = new double[one.length];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < one.length; j++) {
                int drawn = random.nextInt(one.length);
                first[j] = one[drawn];
                second[j] = other[drawn];
            }
            differences[i] = median(first) - median(second);
        }
        Arrays.sort(differences);
        return new Range(
                differences[(int) (RESAMPLES * EITHER_TAIL)], differences[(int) (RESAMPLES * (1 - EITHER_TAIL)) - 1]);
    }

    /** Mann and Whitney's test with ties, as the number of standard deviations by which the ranks are apart. */
    double rankScore() {
        int n = one.length;
        var all = new double[2 * n];
        System.arraycopy(one, 0, all, 0, n);
        System.arraycopy(other, 0, all, n, n);
        Arrays.sort(all);
        double ranks = 0;
        for (var time : one) {
            ranks += (lower(all, time) + upper(all, time) + 1) / 2.0;
        }
        double u = ranks - n * (n + 1) / 2.0;
        return (u - n * (double) n / 2) / Math.sqrt(n * (double) n * (2.0 * n + 1) / 12);
    }

    private static int lower(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    private static int upper(double[] sorted, double value) {
        int at = lower(sorted, value);
        while (at < sorted.length && sorted[at] == value) {
            at++;
        }
        return at;
    }
}
