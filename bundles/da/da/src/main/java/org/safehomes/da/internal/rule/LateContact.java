package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.da.Task;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What follows a missed contact clock. Everywhere the line manager takes it up; a council may besides ask for contact on
 * the next available working day and for support services, which learn who the survivor is only with their consent.
 */
@PolicyRule(id = "IN-9", clauses = "D8.14")
public final class LateContact {

    /** The words of the council's parameter. */
    private static final String NEXT_WORKING_DAY = "next-working-day";

    private static final String SUPPORT_SERVICES = "support-services";

    private final WorkingCalendar calendar;

    public LateContact(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Which tasks follow, and by when each is due.
     *
     * @param fallback the council's parameter
     * @param missed the moment at which the clock was found to have run out
     */
    public Decision<Map<Task.Kind, Instant>> decide(Collection<String> fallback, Instant missed) {
        var tasks = new LinkedHashMap<Task.Kind, Instant>();
        var reasons = new ArrayList<String>();
        tasks.put(Task.Kind.MISSED_CONTACT, missed);
        reasons.add("The contact clock was missed: the line manager takes it up now.");
        var nextClose = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(missed), 1));
        if (fallback.contains(NEXT_WORKING_DAY)) {
            tasks.put(Task.Kind.LATE_CONTACT, nextClose);
            reasons.add("The survivor is contacted on the next available working day.");
        }
        if (fallback.contains(SUPPORT_SERVICES)) {
            tasks.put(Task.Kind.SUPPORT_SERVICES, nextClose);
            reasons.add(
                    "Support services are brought in. They learn who the survivor is only with the survivor's consent;"
                            + " without it the survivor gets their details.");
        }
        return Decision.of(LateContact.class, Map.copyOf(tasks), List.copyOf(reasons));
    }
}
