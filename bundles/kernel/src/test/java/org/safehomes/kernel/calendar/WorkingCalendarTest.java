package org.safehomes.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final OfficeHours HOURS =
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Europe/London"));

    private final WorkingCalendar calendar = new WorkingCalendar(holidays(), HOURS);

    private static BankHolidays holidays() {
        var days = new TreeMap<LocalDate, String>();
        days.put(LocalDate.of(2026, 1, 1), "New Year’s Day");
        days.put(LocalDate.of(2026, 4, 3), "Good Friday");
        days.put(LocalDate.of(2026, 4, 6), "Easter Monday");
        days.put(LocalDate.of(2026, 5, 4), "Early May bank holiday");
        days.put(LocalDate.of(2026, 12, 25), "Christmas Day");
        days.put(LocalDate.of(2026, 12, 28), "Boxing Day");
        return new BankHolidays(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true, Friday",
        "2026-11-21, false, Saturday",
        "2026-11-22, false, Sunday",
        "2026-11-23, true, Monday",
        "2026-04-03, false, Good Friday",
        "2026-12-28, false, kept for Boxing Day"
    })
    void weekendsAndBankHolidaysDoNotCount(LocalDate day, boolean counts, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, 1, 2026-11-20, the next day",
        "2026-11-20, 1, 2026-11-23, over a weekend",
        "2026-11-20, 2, 2026-11-24, two days over a weekend",
        "2026-11-21, 1, 2026-11-23, from a Saturday",
        "2026-11-22, 1, 2026-11-23, from a Sunday",
        "2026-04-02, 1, 2026-04-07, over Easter",
        "2026-05-01, 1, 2026-05-05, over the May bank holiday",
        "2026-12-24, 1, 2026-12-29, over Christmas",
        "2026-12-25, 1, 2026-12-29, from Christmas Day",
        "2026-12-24, 2, 2026-12-30, two days over Christmas"
    })
    void theDayItselfNeverCounts(LocalDate day, int n, LocalDate expected, String why) {
        assertThat(calendar.workingDayAfter(day, n)).as(why).isEqualTo(expected);
    }

    @Test
    void workingDaysAfterADayAreCountedFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.workingDayAfter(LocalDate.of(2026, 1, 5), 0));
    }

    @Test
    void pastTheEndOfTheDataPlainWeekdaysCountAndSaySo() {
        var christmas2027Kept = LocalDate.of(2027, 12, 27);

        assertThat(calendar.isWorkingDay(christmas2027Kept)).isTrue();
        assertThat(calendar.knows(christmas2027Kept)).isFalse();
        assertThat(calendar.knows(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T17:00:00Z",
        "2026-03-29, 2026-03-29T16:00:00Z",
        "2026-03-30, 2026-03-30T16:00:00Z",
        "2026-10-24, 2026-10-24T16:00:00Z",
        "2026-10-25, 2026-10-25T17:00:00Z",
        "2026-10-26, 2026-10-26T17:00:00Z"
    })
    void theOfficeClosesAtFiveOnTheWallAcrossBothClockChanges(LocalDate day, Instant closes) {
        assertThat(calendar.closeOf(day)).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:00:00Z, 2026-07-01",
        "2026-12-31T23:59:59Z, 2026-12-31"
    })
    void theDayIsTheOneWhereTheOfficeIs(Instant instant, LocalDate day) {
        assertThat(calendar.dayOf(instant)).isEqualTo(day);
    }
}
