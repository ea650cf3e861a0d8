package org.safehomes.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T09:00:00Z, true",
        "2026-03-10T09:00:00.000999999Z, true",
        "2026-03-10T09:00:00.001Z, false",
        "1900-01-01T00:00:00Z, true",
        "1899-12-31T23:59:59Z, false"
    })
    void past_is_now_or_earlier_to_the_millisecond_and_no_nonsense(Instant moment, boolean past) {
        assertThat(Moments.past(moment, NOW)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-11T09:00:00Z, true", "2027-03-11T09:00:00.001Z, false", "1899-12-31T23:59:59Z, false"})
    void near_is_not_more_than_a_year_ahead(Instant moment, boolean near) {
        assertThat(Moments.near(moment, NOW)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-11, true", "2027-03-12, false", "+999999999-12-31, false", "-999999999-01-01, false"})
    void so_is_a_day_however_far_away(LocalDate day, boolean near) {
        assertThat(Moments.near(day, NOW)).isEqualTo(near);
    }

    @Test
    void what_is_missing_is_neither() {
        assertThat(Moments.past(null, NOW)).isFalse();
        assertThat(Moments.near((Instant) null, NOW)).isFalse();
        assertThat(Moments.near((LocalDate) null, NOW)).isFalse();
    }
}
