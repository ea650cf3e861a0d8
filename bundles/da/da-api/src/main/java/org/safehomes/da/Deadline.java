package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import org.safehomes.kernel.Decision;

/**
 * By when something is due, such as contact (IN-8) or a risk assessment (RA-2), and how that was reckoned.
 *
 * @param due the instant by which it is done, exclusive: at that instant it is late
 * @param decision the rule with its clauses and the facts it counted with
 * @param calendarEnded whether the day lies past the bank-holiday data, so that only weekends were left out
 */
public record Deadline(Instant due, Decision<Instant> decision, boolean calendarEnded) {

    /** The calendar facts in sentences. */
    public List<String> reasons() {
        return decision.reasons();
    }
}
