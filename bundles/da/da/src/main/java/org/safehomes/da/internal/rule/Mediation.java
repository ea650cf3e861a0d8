package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether independent mediation between joint tenants may be offered (TL-7, V4.3). Where the landlord has it at all: only if the
 * survivor asks of their own accord, never at high risk, never while the risk is not assessed, and never against an order.
 */
@PolicyRule(
        id = "TL-7",
        clauses = {"V4.3"})
public final class Mediation {

    /**
     * @param offered the landlord's parameter
     * @param asked whether the survivor asks for it
     * @param level of the latest assessment; empty if the risk was not assessed, or something has happened since
     * @param order whether an order against the perpetrator is in force
     */
    public Decision<Boolean> decide(boolean offered, Answer asked, Optional<RiskLevel> level, boolean order) {
        if (!offered) {
            return no("This landlord does not offer mediation: nobody goes between the two.");
        }
        if (order) {
            return no("An order against the perpetrator is in force: mediation would go against it.");
        }
        if (level.isEmpty()) {
            return no("The risk is not assessed as things are now: no mediation before it is.");
        }
        if (level.get() == RiskLevel.HIGH) {
            return no("The risk is high: never mediation.");
        }
        if (asked != Answer.YES) {
            return no("Mediation is not suggested to a survivor: only if they ask for it themselves.");
        }
        return Decision.of(
                Mediation.class,
                true,
                List.of(
                        "The survivor asks for it, the risk is not high and no order is in force: independent mediation may be"
                                + " offered, by somebody outside the landlord.",
                        "The survivor may stop it at any time, and is never in one room with the perpetrator unless they want to"
                                + " be."));
    }

    private static Decision<Boolean> no(String reason) {
        return Decision.of(Mediation.class, false, List.of(reason));
    }
}
