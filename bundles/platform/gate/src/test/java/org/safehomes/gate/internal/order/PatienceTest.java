package org.safehomes.gate.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order is given again soon, and then less often; an emergency never less often than every five minutes. */
class PatienceTest {

    @ParameterizedTest
    @CsvSource({
        "false, 1, PT5S",
        "false, 2, PT10S",
        "false, 10, PT42M40S",
        "false, 11, PT1H",
        "false, 24, PT1H",
        "true, 1, PT5S",
        "true, 6, PT2M40S",
        "true, 7, PT5M",
        "true, 185, PT5M"
    })
    void it_waits_twice_as_long_each_time_and_no_longer_than_that(boolean atOnce, int attempts, Duration pause) {
        assertThat(Patience.with(atOnce).after(attempts)).isEqualTo(pause);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_about_fifteen_hours_a_manager_is_asked(boolean atOnce) {
        var patience = Patience.with(atOnce);
        var all = IntStream.range(1, patience.most()).mapToObj(patience::after).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(14), Duration.ofHours(16));
    }

    @Test
    void an_emergency_is_tried_more_often() {
        assertThat(Patience.with(true).most())
                .isGreaterThan(Patience.with(false).most());
    }
}
