package org.safehomes.council.internal.calendar;

import static de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the bank holidays of this release against a library that calculates them from the law's own rules. */
class BankHolidayOracleTest {

    private static Set<LocalDate> carried(int year) {
        return BankHolidayFile.builtIn().days().keySet().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> calculated(int year, String part) {
        return HolidayManager.getInstance(ManagerParameters.create(UNITED_KINGDOM))
                .getHolidays(Year.of(year), part)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void everyYearHasTheSameDaysBothWays(int year) {
        assertThat(carried(year)).isEqualTo(calculated(year, "eng")).isEqualTo(calculated(year, "wls"));
    }

    @Test
    void theOracleTellsThePartsOfTheKingdomApart() {
        assertThat(calculated(2026, "sct")).isNotEqualTo(calculated(2026, "eng"));
    }

    @Test
    void substituteDaysAreWeekdays() {
        assertThat(BankHolidayFile.builtIn().days().keySet())
                .contains(
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2027, 12, 27),
                        LocalDate.of(2027, 12, 28),
                        LocalDate.of(2028, 1, 3))
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void fiveWholeYearsAreCovered() {
        var holidays = BankHolidayFile.builtIn();

        assertThat(holidays.covers(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(holidays.covers(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(holidays.lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
    }
}
