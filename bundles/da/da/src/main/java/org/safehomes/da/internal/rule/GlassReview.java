package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.PolicyRule;

/** Who reviews a look through broken glass: the line manager, or whoever is next; never the one who looked. */
@PolicyRule(id = "AC-4")
public final class GlassReview {

    /**
     * Whether somebody who may see the case, and is a manager, may review.
     *
     * @param looked who broke the glass
     * @param reviewer who would review it
     * @param owner who owns the case
     * @param lineManager the first person up the owner's chain who is not excluded
     */
    public Decision<Boolean> decide(StaffId looked, StaffId reviewer, StaffId owner, Optional<StaffId> lineManager) {
        if (reviewer.equals(looked)) {
            return decision(false, "Whoever looked does not review it.");
        }
        var due = lineManager.filter(manager -> !manager.equals(looked));
        if (due.isPresent()) {
            return due.get().equals(reviewer)
                    ? decision(true, "The line manager reviews it.")
                    : decision(false, "The review is the line manager's to make.");
        }
        return reviewer.equals(owner)
                ? decision(false, "The owner's own case is reviewed by somebody else.")
                : decision(true, "There is no line manager to review it: another manager does.");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(GlassReview.class, may, List.of(reason));
    }
}
