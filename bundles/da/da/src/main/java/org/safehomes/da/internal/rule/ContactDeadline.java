package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safehomes.da.Answer;
import org.safehomes.da.Deadline;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * By when the survivor is contacted. At immediate risk: now. With no working day: the close of office of the day of receipt
 * if it came in before closing on a working day, else of the next working day. With one or more: the close of office on the
 * n-th working day after the calendar day of receipt, whatever the hour.
 */
@PolicyRule(
        id = "IN-8",
        clauses = {"V4.1", "L4.4", "E7", "W5", "D8.14"})
public final class ContactDeadline {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final WorkingCalendar calendar;

    public ContactDeadline(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param workingDays the council's parameter, 0 or more */
    public Deadline decide(Instant received, Answer immediateRisk, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0.");
        }
        var reasons = new ArrayList<String>();
        var at = received.atZone(calendar.hours().zone());
        reasons.add("Received on " + DAY.format(at) + " at " + HOUR.format(at) + " ("
                + calendar.hours().zone() + ").");
        if (immediateRisk == Answer.YES) {
            reasons.add("Somebody is at immediate risk: contact is due now, whatever the clock.");
            return deadline(received, reasons, false);
        }
        var day = at.toLocalDate();
        var due = workingDays == 0 ? sameDay(received, day, reasons) : laterDay(day, workingDays, reasons);
        var ended = !calendar.knows(day) || !calendar.knows(due);
        if (ended) {
            reasons.add(
                    "Calendar data ended on " + DAY.format(calendar.holidays().lastDay())
                            + ": plain weekdays counted as working days, bank holidays after it are not known.");
        }
        reasons.add("Due at the close of office, "
                + HOUR.format(calendar.hours().closes()) + " on " + DAY.format(due) + ".");
        return deadline(calendar.closeOf(due), reasons, ended);
    }

    private LocalDate sameDay(Instant received, LocalDate day, List<String> reasons) {
        reasons.add("Contact is due on the same working day.");
        if (calendar.isWorkingDay(day) && received.isBefore(calendar.closeOf(day))) {
            return day;
        }
        reasons.add(
                calendar.isWorkingDay(day)
                        ? "The office had closed: the next working day counts."
                        : "That was no working day: the next one counts.");
        return explained(day, calendar.workingDayAfter(day, 1), reasons);
    }

    private LocalDate laterDay(LocalDate day, int workingDays, List<String> reasons) {
        reasons.add("Contact is due within " + workingDays + (workingDays == 1 ? " working day" : " working days")
                + " after the day of receipt, which does not count itself.");
        return explained(day, calendar.workingDayAfter(day, workingDays), reasons);
    }

    private LocalDate explained(LocalDate from, LocalDate to, List<String> reasons) {
        from.plusDays(1)
                .datesUntil(to)
                .filter(day -> calendar.holidays().contains(day))
                .forEach(day -> reasons.add(DAY.format(day) + " does not count: "
                        + calendar.holidays().days().get(day) + "."));
        if (from.plusDays(1).datesUntil(to).anyMatch(day -> day.getDayOfWeek().getValue() > 5)) {
            reasons.add("Saturday and Sunday do not count.");
        }
        return to;
    }

    private static Deadline deadline(Instant due, List<String> reasons, boolean ended) {
        return new Deadline(due, Decision.of(ContactDeadline.class, due, reasons), ended);
    }
}
