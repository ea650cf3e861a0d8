package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whoever refuses help and goes on abusing meets an escalated response, also if they have a vulnerability that increases the
 * risk they pose. What happens on the day of the refusal counts.
 */
@PolicyRule(
        id = "PE-6",
        clauses = {"L4.6", "E10.2"})
public final class Escalation {

    /**
     * Whether the response is escalated.
     *
     * @param refused the day on which help was refused; empty if it was not, or was taken up since
     * @param incidents the days of those that no escalation has answered
     */
    public Decision<Boolean> decide(Optional<LocalDate> refused, Collection<LocalDate> incidents) {
        if (refused.isEmpty()) {
            return decision(false, "No help was refused.");
        }
        return incidents.stream().anyMatch(day -> !day.isBefore(refused.get()))
                ? decision(
                        true,
                        "Help was refused and the abuse goes on: the response is escalated, also if a vulnerability of theirs"
                                + " increases the risk.")
                : decision(false, "Help was refused, and nothing has been reported since that was not answered.");
    }

    private static Decision<Boolean> decision(boolean escalate, String reason) {
        return Decision.of(Escalation.class, escalate, List.of(reason));
    }
}
