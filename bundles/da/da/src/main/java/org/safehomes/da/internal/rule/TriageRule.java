package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Definition;
import org.safehomes.da.Report.State;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What triage may decide: a new case, an existing one, or outside the definition, and outside only if the definition says
 * so and a second person agrees. Nobody is turned away.
 */
@PolicyRule(id = "IN-7", clauses = "W5")
public final class TriageRule {

    /** Whether a report in this state may be decided in this way. */
    public Decision<Boolean> decide(State state, Outcome outcome, Decision<Definition> definition) {
        if (state != State.WAITING) {
            return no(
                    state == State.OUTSIDE_PROPOSED
                            ? "Somebody has said that it lies outside: a second person confirms that or sends it back first."
                            : "The report is decided already. What was outside can be taken up again by re-assessment.");
        }
        if (outcome == Outcome.OUTSIDE && definition.outcome() != Definition.OUTSIDE) {
            return no("The definition does not put this report outside (" + definition.rule()
                    + "): open a case, and confirm" + " what is not known yet.");
        }
        return yes("The report waits for triage.");
    }

    /** Whether this person may confirm what another proposed. */
    public Decision<Boolean> confirm(State state, StaffId proposedBy, StaffId confirmer) {
        if (state != State.OUTSIDE_PROPOSED) {
            return no("Nobody has said that this report lies outside: there is nothing to confirm.");
        }
        if (proposedBy.equals(confirmer)) {
            return no("Whoever said that it lies outside does not confirm it: a second person does.");
        }
        return yes("A second person looks at it.");
    }

    /** Whether a report may be taken up again. */
    public Decision<Boolean> reassess(State state) {
        return state == State.OUTSIDE
                ? yes("What was outside can be re-assessed.")
                : no("Only a report that was found to lie outside is re-assessed.");
    }

    private static Decision<Boolean> yes(String reason) {
        return Decision.of(TriageRule.class, true, List.of(reason));
    }

    private static Decision<Boolean> no(String reason) {
        return Decision.of(TriageRule.class, false, List.of(reason));
    }
}
