package org.safehomes.council.internal.calendar;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.council.internal.Finding;
import org.safehomes.council.internal.Finding.Level;
import org.safehomes.kernel.calendar.BankHolidays;
import org.safehomes.kernel.calendar.OfficeHours;
import org.safehomes.kernel.calendar.WorkingCalendar;

/**
 * The calendar that a configuration gives. There always is one: without it no report could be given a deadline, so what
 * cannot be read is replaced by what the release carries, and says so.
 *
 * @param findings empty if everything was taken as configured
 */
record CalendarReading(WorkingCalendar calendar, List<Finding> findings) {

    private static final OfficeHours USUAL_HOURS =
            new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneId.of("Europe/London"));

    static CalendarReading of(CalendarConfiguration configuration) {
        var findings = new ArrayList<Finding>();
        var holidays = holidays(configuration.bankHolidaysFile().trim(), findings);
        var hours = hours(configuration, findings);
        return new CalendarReading(new WorkingCalendar(holidays, hours), List.copyOf(findings));
    }

    private static BankHolidays holidays(String file, List<Finding> findings) {
        if (file.isEmpty()) {
            return BankHolidayFile.builtIn();
        }
        try {
            return BankHolidayFile.read(Path.of(file));
        } catch (BankHolidayFile.Malformed | InvalidPathException e) {
            findings.add(new Finding(
                    Level.CRITICAL,
                    "The bank holiday file " + file + " is not used: " + e.getMessage()
                            + ". The bank holidays of this release are used instead."));
            return BankHolidayFile.builtIn();
        }
    }

    private static OfficeHours hours(CalendarConfiguration configuration, List<Finding> findings) {
        try {
            return new OfficeHours(
                    LocalTime.parse(configuration.opens().trim()),
                    LocalTime.parse(configuration.closes().trim()),
                    ZoneId.of(configuration.zone().trim()));
        } catch (DateTimeException | IllegalArgumentException e) {
            findings.add(new Finding(
                    Level.CRITICAL,
                    "The office hours in " + OfficeCalendar.PID + " are not used: " + e.getMessage()
                            + " 09:00 to 17:00 in Europe/London is used instead."));
            return USUAL_HOURS;
        }
    }
}
