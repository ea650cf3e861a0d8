package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** A complaint is dealt with by somebody outside the case: not its owner, their team or line manager, nor anybody who is in on it. */
@PolicyRule(
        id = "CP-1",
        clauses = {"D10"})
public final class ComplaintHandler {

    /**
     * How somebody stands to a case.
     *
     * @param works whether they are active and do casework
     * @param ofTheTeam whether they are of the case's team or its owner's
     * @param inOnIt whether they see the case by any way
     * @param barred whether they must never see it; which way is not told
     */
    public record Standing(
            boolean works, boolean owner, boolean ofTheTeam, boolean lineManager, boolean inOnIt, boolean barred) {}

    public Decision<Boolean> decide(Standing handler) {
        var against = new ArrayList<String>();
        if (!handler.works() || handler.barred()) {
            against.add("Name an active member of staff who may deal with it (CP-1).");
        } else {
            if (handler.owner()) {
                against.add("The case's owner does not deal with a complaint about it (CP-1).");
            }
            if (handler.ofTheTeam()) {
                against.add("Nobody of the case's team deals with a complaint about it (CP-1).");
            }
            if (handler.lineManager()) {
                against.add("The case's line manager does not deal with a complaint about it (CP-1).");
            }
            if (against.isEmpty() && handler.inOnIt()) {
                against.add("Nobody who is in on the case deals with a complaint about it (CP-1).");
            }
        }
        return against.isEmpty()
                ? Decision.of(ComplaintHandler.class, true, List.of("They stand outside the case."))
                : Decision.of(ComplaintHandler.class, false, against);
    }
}
