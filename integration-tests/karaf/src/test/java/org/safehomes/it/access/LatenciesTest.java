package org.safehomes.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statistics find a difference that is there, and none that is not. */
class LatenciesTest {

    private static Latencies drawn(double shift) {
        var random = new Random(7);
        return new Latencies(
                IntStream.range(0, 2_000)
                        .mapToDouble(i -> 900 + shift + 80 * random.nextGaussian())
                        .toArray(),
                IntStream.range(0, 2_000)
                        .mapToDouble(i -> 900 + 80 * random.nextGaussian())
                        .toArray());
    }

    @Test
    void noDifferenceIsFoundWhereThereIsNone() {
        var same = drawn(0);
        assertThat(same.differenceOfMedians(1).within(25)).isTrue();
        assertThat(Math.abs(same.rankScore())).isLessThan(2.6);
    }

    @Test
    void aDifferenceIsFoundWhereThereIsOne() {
        var apart = drawn(50);
        assertThat(apart.differenceOfMedians(1).apartFromNothing()).isTrue();
        assertThat(apart.differenceOfMedians(1).within(25)).isFalse();
        assertThat(apart.rankScore()).isGreaterThan(5);
    }

    @Test
    void tiesCountHalf() {
        var equal = new Latencies(new double[] {1, 1, 2}, new double[] {1, 1, 2});
        assertThat(equal.rankScore()).isZero();
    }
}
