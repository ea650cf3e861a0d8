package org.safehomes.council.internal.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.council.internal.Finding;
import org.safehomes.council.internal.Finding.Level;
import org.safehomes.kernel.calendar.WorkingCalendar;

/** Says in time that the bank holidays are running out: past their end plain weekdays would count (IN-8). */
@Component(property = {"hc.name=Safe Homes working calendar", "hc.tags=safehomes"})
public final class CalendarHealth implements HealthCheck {

    private static final int DAYS_OF_WARNING = 90;

    private final OfficeCalendar office;
    private final Clock clock;

    @Activate
    public CalendarHealth(@Reference OfficeCalendar office, @Reference Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        var findings = new ArrayList<Finding>(office.findings());
        findings.add(coverage(office.calendar(), office.calendar().dayOf(clock.instant())));
        return Finding.toHealth(List.copyOf(findings));
    }

    static Finding coverage(WorkingCalendar calendar, LocalDate today) {
        var last = calendar.holidays().lastDay();
        var remedy = " Set bankHolidaysFile in the configuration " + OfficeCalendar.PID + " to a newer file.";
        if (today.isAfter(last)) {
            return new Finding(
                    Level.CRITICAL,
                    "The bank holidays ended on " + last + ": every weekday now counts as a working day." + remedy);
        }
        if (!today.isBefore(last.minusDays(DAYS_OF_WARNING))) {
            return new Finding(Level.WARNING, "The bank holidays end on " + last + "." + remedy);
        }
        return new Finding(Level.FINE, "Bank holidays are known until " + last + ".");
    }
}
