package org.safehomes.sanctuary.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.kernel.rule.Upholds;

/** 24 hours are 24 elapsed hours, when the clocks change, at night and on holidays. */
class ElapsedHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What the clock on the wall says, before and after. */
    @ParameterizedTest
    @CsvSource({
        // an ordinary day
        "2026-03-10T09:00,2026-03-11T09:00",
        // clocks go forward on 29 March 2026: an hour of the wall is missing
        "2026-03-28T12:00,2026-03-29T13:00",
        "2026-03-29T00:59,2026-03-30T01:59",
        // clocks go back on 25 October 2026: an hour comes twice
        "2026-10-24T12:00,2026-10-25T11:00",
        "2026-10-24T23:30,2026-10-25T22:30",
        // Christmas Eve into Christmas Day, Good Friday into Easter Saturday
        "2026-12-24T17:30,2026-12-25T17:30",
        "2026-04-03T16:00,2026-04-04T16:00",
        // the August bank holiday: from Saturday into Sunday, and from Sunday into the Monday that is the holiday
        "2026-08-29T18:00,2026-08-30T18:00",
        "2026-08-30T18:00,2026-08-31T18:00",
        // Easter of 2027, in whose night the clocks go forward too
        "2027-03-27T10:00,2027-03-28T11:00",
        "2027-03-28T17:00,2027-03-29T17:00",
        // a leap day, and the end of its year
        "2028-02-28T10:00,2028-02-29T10:00",
        "2028-12-31T23:59,2029-01-01T23:59"
    })
    @Upholds("SA-6")
    @Upholds("SA-2")
    void the_clock_runs_on_whatever_the_wall_and_the_calendar_say(LocalDateTime reported, LocalDateTime due) {
        var from = reported.atZone(LONDON).toInstant();
        var expected = due.atZone(LONDON).toInstant();

        assertThat(new DamageEmergency().due(from, 24)).isEqualTo(expected);
        assertThat(new EmergencyWorks().due(from)).isEqualTo(expected);
        assertThat(Duration.between(from, expected)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    @Upholds("SA-6")
    void every_minute_of_a_year_has_its_24_hours() {
        var rule = new DamageEmergency();
        for (var at = Instant.parse("2026-01-01T00:00:00Z");
                at.isBefore(Instant.parse("2027-01-01T00:00:00Z"));
                at = at.plusSeconds(60)) {
            assertThat(Duration.between(at, rule.due(at, 24)).toMillis()).isEqualTo(86_400_000L);
        }
    }
}
