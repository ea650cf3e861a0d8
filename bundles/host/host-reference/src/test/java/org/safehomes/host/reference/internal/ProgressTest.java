package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a log reads of a long load. */
class ProgressTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Progress progress = new Progress(2_000, 50, nanos::get);

    @Test
    void nothingIsSaidInTheFirstTwoSecondsAndThenShareAndRate() {
        after(Duration.ofMillis(1_999));
        assertThat(progress.at(150)).isEmpty();
        after(Duration.ofMillis(1));
        assertThat(progress.at(1_050)).contains("1050 of 2000 homes (52 %), 500 homes/s");
        assertThat(progress.at(1_150)).isEmpty();
    }

    @Test
    void aLongLoadIsToldOfMoreAndMoreSeldomButEveryHalfMinute() {
        int lines = 0;
        int inTheLastMinute = 0;
        for (int second = 1; second <= 600; second++) {
            after(Duration.ofSeconds(1));
            if (progress.at(second).isPresent()) {
                lines++;
                inTheLastMinute += second > 540 ? 1 : 0;
            }
        }
        assertThat(lines).isBetween(20, 40);
        assertThat(inTheLastMinute).isEqualTo(2);
    }

    @Test
    void theEndTellsHowLongItTookAndCountsOnlyWhatWasLoaded() {
        after(Duration.ofMillis(3_900));
        assertThat(progress.done()).isEqualTo("2000 of 2000 homes (100 %), 500 homes/s, in 3.9 s");
    }

    private void after(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
