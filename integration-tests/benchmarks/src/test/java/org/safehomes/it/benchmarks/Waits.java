package org.safehomes.it.benchmarks;

import java.util.List;

/** How long each request took, in nanoseconds, among few cases and among many. */
record Waits(Asked asked, List<Long> few, List<Long> many) {

    private static final double MILLI = 1e6;

    double ratio() {
        return (double) at(many, 50) / at(few, 50);
    }

    double millis(boolean amongMany, int percentile) {
        return at(amongMany ? many : few, percentile) / MILLI;
    }

    private static long at(List<Long> times, int percentile) {
        return times.stream().sorted().toList().get((times.size() - 1) * percentile / 100);
    }

    @Override
    public String toString() {
        return asked.words() + ": " + ratio() + " times";
    }
}
