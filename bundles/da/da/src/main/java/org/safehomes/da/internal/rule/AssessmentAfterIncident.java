package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** A new assessment after every incident: one that an incident has followed no longer says how great the risk is. */
@PolicyRule(id = "RA-3", clauses = "W7")
public final class AssessmentAfterIncident {

    /**
     * Whether a new assessment is needed.
     *
     * @param assessedAt when the assessment was made
     * @param incidents when the case's incidents happened
     */
    public Decision<Boolean> decide(Instant assessedAt, Collection<Instant> incidents) {
        var followed = incidents.stream().filter(at -> at.isAfter(assessedAt)).count();
        return Decision.of(
                AssessmentAfterIncident.class,
                followed > 0,
                List.of(
                        followed == 0
                                ? "No incident has followed this assessment."
                                : "A new assessment is needed: "
                                        + (followed == 1 ? "an incident has" : followed + " incidents have")
                                        + " happened since this one."));
    }
}
