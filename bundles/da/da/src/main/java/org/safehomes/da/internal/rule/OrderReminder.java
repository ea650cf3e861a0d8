package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Deadline;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * By when the owner looks at an order that ends: the close of office 14 days before its last day. If that is past already, as with
 * every short order, the close of the next working day, but never after the order itself. No policy sets a time: a default of this
 * project.
 */
@PolicyRule(
        id = "TL-3",
        clauses = {"W11", "W12"})
public final class OrderReminder {

    private static final int DAYS_BEFORE = 14;

    private final WorkingCalendar calendar;

    public OrderReminder(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param lastDay inclusive @return empty if it has ended already, and there is nothing to remind of */
    public Optional<Deadline> decide(LocalDate lastDay, Instant now) {
        var today = calendar.dayOf(now);
        if (lastDay.isBefore(today)) {
            return Optional.empty();
        }
        var day = lastDay.minusDays(DAYS_BEFORE);
        var ended = false;
        if (!calendar.closeOf(day).isAfter(now)) {
            var next = calendar.workingDayAfter(today, 1);
            ended = !calendar.knows(next);
            day = next.isAfter(lastDay) ? lastDay : next;
        }
        // on its last day, after office hours, nothing is left but the end of the day
        var due = calendar.closeOf(day).isAfter(now)
                ? calendar.closeOf(day)
                : day.plusDays(1).atStartOfDay(calendar.hours().zone()).toInstant();
        return Optional.of(new Deadline(
                due,
                Decision.of(
                        OrderReminder.class,
                        due,
                        List.of(
                                "Something that was recorded with its last day ends soon: ask whether it is to go on, and plan for"
                                        + " the day after.",
                                "Due " + DAYS_BEFORE
                                        + " days before, or on the next working day if that is past: a default of"
                                        + " this project, no policy sets a time.")),
                ended));
    }
}
