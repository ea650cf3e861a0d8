package org.safehomes.council.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.council.internal.Finding.Level;
import org.safehomes.council.internal.calendar.CalendarReadingTest.Configured;

class CalendarHealthTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, FINE",
        "2028-10-01, FINE",
        "2028-10-02, WARNING",
        "2028-12-31, WARNING",
        "2029-01-01, CRITICAL",
        "2031-06-01, CRITICAL"
    })
    void warnsNinetyDaysBeforeTheDataEndsAndIsCriticalAfterwards(LocalDate today, Level level) {
        var calendar = CalendarReading.of(new Configured("", "09:00", "17:00", "Europe/London"))
                .calendar();

        var finding = CalendarHealth.coverage(calendar, today);

        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.text()).contains("2028-12-31");
    }
}
