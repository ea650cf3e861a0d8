package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Where a case does not go to MARAC, meetings with other agencies are arranged or offered. */
@PolicyRule(id = "MA-7", clauses = "W7")
public final class BelowThreshold {

    /**
     * Whether a meeting is to be arranged or offered.
     *
     * @param level of the latest assessment; empty if there is none
     * @param ground whether any ground for MARAC holds
     * @param recorded whether a meeting was offered or arranged since the latest assessment
     */
    public Decision<Boolean> decide(Optional<RiskLevel> level, boolean ground, boolean recorded) {
        if (ground) {
            return decision(false, "The case goes to MARAC: the agencies meet there.");
        }
        if (level.isEmpty()) {
            return decision(false, "There is no assessment yet: assess the risk first.");
        }
        if (level.get() == RiskLevel.HIGH) {
            return decision(
                    false,
                    "The risk is assessed as high, and no ground holds by itself: refer on professional judgement (MA-2, SG-5).");
        }
        return recorded
                ? decision(false, "A meeting with other agencies has been offered or arranged since the assessment.")
                : decision(true, "The case does not go to MARAC: arrange or offer a meeting with other agencies.");
    }

    private static Decision<Boolean> decision(boolean meeting, String reason) {
        return Decision.of(BelowThreshold.class, meeting, List.of(reason));
    }
}
