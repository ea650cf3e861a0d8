package org.safehomes.da.internal.rule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.da.Deadline;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * By when a magistrates' court must have heard the application after a DVPN or DAPN was served: 48 hours, for which Sundays,
 * Christmas Day, Good Friday and bank holidays do not count and Saturdays do (Crime and Security Act 2010 s27(3) and (4), Domestic
 * Abuse Act 2021 s29(2) and (3)). Whole days of Europe/London are left out, so that the hours run on where they stopped.
 */
@PolicyRule(
        id = "TL-3",
        clauses = {"W11"})
public final class NoticeHours {

    private static final Duration HOURS = Duration.ofHours(48);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final MonthDay BOXING_DAY = MonthDay.of(12, 26);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final WorkingCalendar calendar;

    public NoticeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param notice {@code DVPN} or {@code DAPN} */
    public Deadline decide(Kind notice, Instant served) {
        var zone = calendar.hours().zone();
        var reasons = new ArrayList<String>();
        reasons.add("The notice was served on " + MOMENT.format(served.atZone(zone)) + " (" + zone + ").");
        var left = HOURS;
        var from = served;
        var day = served.atZone(zone).toLocalDate();
        var ended = !calendar.knows(day);
        while (true) {
            var next = day.plusDays(1).atStartOfDay(zone).toInstant();
            var leftOut = leftOut(day);
            leftOut.ifPresent(reasons::add);
            if (leftOut.isEmpty()) {
                onSaturday(day).ifPresent(reasons::add);
                var hours = Duration.between(from, next);
                if (hours.compareTo(left) >= 0) {
                    break;
                }
                left = left.minus(hours);
            }
            from = next;
            day = day.plusDays(1);
            ended |= !calendar.knows(day);
        }
        var due = from.plus(left);
        if (ended) {
            reasons.add(
                    "Calendar data ended on " + DAY.format(calendar.holidays().lastDay())
                            + ": bank holidays and Good Friday after it are not known, and the time may be longer.");
        }
        reasons.add("The court must have heard the application by " + MOMENT.format(due.atZone(zone)) + " ("
                + source(notice) + ").");
        return new Deadline(due, Decision.of(NoticeHours.class, due, reasons), ended);
    }

    private Optional<String> leftOut(LocalDate day) {
        if (MonthDay.from(day).equals(CHRISTMAS)) {
            // on a weekend the calendar has its substitute day alone
            return Optional.of(DAY.format(day) + " does not count: Christmas Day.");
        }
        if (calendar.holidays().contains(day)) {
            return Optional.of(DAY.format(day) + " does not count: "
                    + calendar.holidays().days().get(day) + ".");
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Optional.of(DAY.format(day) + " does not count.")
                : Optional.empty();
    }

    /** The Schedule to that Act has 26 December unless it is a Sunday; the published list has the substitute day in its place. */
    private Optional<String> onSaturday(LocalDate day) {
        return MonthDay.from(day).equals(BOXING_DAY)
                ? Optional.of(
                        DAY.format(day) + " was counted, for the published list has another day in its place. By the"
                                + " letter of the Banking and Financial Dealings Act 1971 it may not count, and the time be longer.")
                : Optional.empty();
    }

    private static String source(Kind notice) {
        return switch (notice) {
            case DVPN -> "Crime and Security Act 2010 s27(3) and (4)";
            case DAPN -> "Domestic Abuse Act 2021 s29(2) and (3)";
            default -> throw new IllegalArgumentException("Only a notice of the police is followed by a hearing.");
        };
    }
}
