package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.PracticalHelp.Kind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Vouchers, bills and household items where the landlord gives them; white goods and furniture for a new home after fleeing. */
@PolicyRule(
        id = "FI-2",
        clauses = {"V4.4"})
public final class HelpInKind {

    /**
     * Whether it may be given.
     *
     * @param gives the council's parameter
     * @param newHomeAfterFleeing whether the survivor sets up a new home after fleeing
     */
    public Decision<Boolean> decide(boolean gives, Kind help, boolean newHomeAfterFleeing) {
        if (!gives) {
            return decision(false, "This landlord's policy gives no practical help: point to who does (FI-2).");
        }
        var forNewHome = help == Kind.WHITE_GOODS || help == Kind.FURNITURE;
        return forNewHome && !newHomeAfterFleeing
                ? decision(
                        false,
                        "White goods and furniture are for setting up a new home after fleeing (FI-2, V4.4): household items can"
                                + " be given.")
                : decision(true, "The policy gives it.");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(HelpInKind.class, may, List.of(reason));
    }
}
