package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Naming;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Anonymity outlives a later change of tenancy. Only the case's line manager lifts it, by a decision that is recorded, and
 * not while the home is one to which there is no exception (AN-1).
 */
@PolicyRule(
        id = "AN-4",
        clauses = {"W6"})
public final class LiftedAnonymity {

    /**
     * Whether anonymity may be lifted.
     *
     * @param naming how the case is logged now
     * @param byLineManager whether who asks is the case's line manager
     * @param held who holds the home today
     */
    public Decision<Boolean> decide(Naming naming, boolean byLineManager, HomeHeld held) {
        if (naming != Naming.ANONYMOUS) {
            return no("The case is not anonymous.");
        }
        if (!byLineManager) {
            return no("Only the case's line manager lifts anonymity.");
        }
        if (!held.answered()) {
            return no("The host cannot say who holds the home today: ask again when it can.");
        }
        if (held.jointly()) {
            return no("The home is held in joint tenancy: there is no exception.");
        }
        if (held.byPerpetrator()) {
            return no("The perpetrator holds the home: there is no exception.");
        }
        return Decision.of(
                LiftedAnonymity.class, true, List.of("The line manager decided that the case may name the survivor."));
    }

    private static Decision<Boolean> no(String why) {
        return Decision.of(LiftedAnonymity.class, false, List.of(why));
    }
}
