package org.safehomes.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private static final LocalDate BOXING_DAY_KEPT = LocalDate.of(2026, 12, 28);

    private static BankHolidays days() {
        var days = new TreeMap<LocalDate, String>();
        days.put(LocalDate.of(2025, 12, 25), "Christmas Day");
        days.put(BOXING_DAY_KEPT, "Boxing Day");
        return new BankHolidays(days);
    }

    @Test
    void speaksAboutWholeYears() {
        assertThat(days().covers(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(days().covers(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(days().covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(days().covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(days().lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void holdsTheDayThatIsKeptAndNotTheOneItStandsFor() {
        assertThat(days().contains(BOXING_DAY_KEPT)).isTrue();
        assertThat(days().contains(LocalDate.of(2026, 12, 26))).isFalse();
    }

    @Test
    void anEmptyCalendarIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BankHolidays(new TreeMap<>()));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var given = new TreeMap<>(days().days());
        var holidays = new BankHolidays(given);

        given.put(LocalDate.of(2030, 1, 1), "New Year’s Day");

        assertThat(holidays).isEqualTo(days());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> holidays.days().clear());
    }
}
