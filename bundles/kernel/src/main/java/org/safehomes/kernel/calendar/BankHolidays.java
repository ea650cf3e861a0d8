package org.safehomes.kernel.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales, as published, with the first and last day that the data speaks about.
 *
 * @param days each bank holiday with its name, never empty
 */
public record BankHolidays(SortedMap<LocalDate, String> days) {

    /** @throws IllegalArgumentException if there is no day: an empty calendar would make every weekday a working day */
    public BankHolidays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A bank holiday calendar has at least one day.");
        }
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Whether the day is a bank holiday. False past the end of the data: ask {@link #covers} too. */
    public boolean contains(LocalDate day) {
        return days.containsKey(day);
    }

    /** Whether the data speaks about the day: any day of the calendar years of its first and last entry. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= days.firstKey().getYear() && !day.isAfter(lastDay());
    }

    /** The last day the data speaks about, inclusive: 31 December of the last year it has. */
    public LocalDate lastDay() {
        return LocalDate.of(days.lastKey().getYear(), 12, 31);
    }
}
