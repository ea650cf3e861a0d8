package org.safehomes.kernel.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Which days count, for every clock that runs in working days. A service; immutable, so one decision never sees two
 * calendars.
 *
 * <p>A working day is Monday to Friday and no bank holiday in England and Wales. Past the end of the data plain weekdays
 * count, and {@link #knows} says that they were only assumed.
 */
public final class WorkingCalendar {

    private final BankHolidays holidays;
    private final OfficeHours hours;

    public WorkingCalendar(BankHolidays holidays, OfficeHours hours) {
        this.holidays = holidays;
        this.hours = hours;
    }

    /** Whether the day counts. */
    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The n-th working day after the day, which itself does not count. {@code n} is 1 or more. */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Working days after a day are counted from 1.");
        }
        var result = day;
        for (int left = n; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** The calendar day of an instant where the office is. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(hours.zone()).toLocalDate();
    }

    /** When the office closes on the day, as an instant; right across both clock changes. */
    public Instant closeOf(LocalDate day) {
        return ZonedDateTime.of(day, hours.closes(), hours.zone()).toInstant();
    }

    /** Whether the bank holidays of the day are known, or only assumed to be none. */
    public boolean knows(LocalDate day) {
        return holidays.covers(day);
    }

    public OfficeHours hours() {
        return hours;
    }

    public BankHolidays holidays() {
        return holidays;
    }
}
