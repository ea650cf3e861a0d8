package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** A case at high risk goes to the safeguarding team and to MARAC, both, whatever the score says of MARAC. */
@PolicyRule(
        id = "SG-5",
        clauses = {"L4.9", "E10.5"})
public final class HighRiskSafeguarding {

    /**
     * Whether the safeguarding team is to be told.
     *
     * @param level of the latest assessment; empty if there is none
     * @param told whether a safeguarding referral was made since that assessment
     */
    public Decision<Need> decide(Optional<RiskLevel> level, boolean told) {
        if (level.filter(RiskLevel.HIGH::equals).isEmpty()) {
            return decision(Need.NOT_DUE, "The risk is not assessed as high.");
        }
        return told
                ? decision(Need.RECORDED, "The safeguarding team was told since the risk was assessed as high.")
                : decision(
                        Need.DUE,
                        "The risk is assessed as high: the safeguarding team is told as well as MARAC, and nobody of the family"
                                + " who may be a perpetrator.");
    }

    /**
     * Whether the case is to be referred to MARAC although no ground holds by itself.
     *
     * @param referred whether a referral was sent that covers the latest assessment and incident
     */
    public Decision<Boolean> marac(Optional<RiskLevel> level, boolean referred) {
        var due = level.filter(RiskLevel.HIGH::equals).isPresent() && !referred;
        return Decision.of(
                HighRiskSafeguarding.class,
                due,
                List.of(
                        due
                                ? "The risk is assessed as high: refer to MARAC, on professional judgement if no other ground"
                                        + " holds (MA-2)."
                                : "No referral to MARAC is due for a high risk."));
    }

    /** Whether what is recorded leaves a choice that there is. */
    public Decision<Boolean> may(Optional<RiskLevel> level, boolean made) {
        return made || level.filter(RiskLevel.HIGH::equals).isEmpty()
                ? Decision.of(HighRiskSafeguarding.class, true, List.of("It can be recorded."))
                : Decision.of(
                        HighRiskSafeguarding.class,
                        false,
                        List.of(
                                "While the risk is assessed as high the safeguarding team is told: there is no choice not to."));
    }

    private static Decision<Need> decision(Need need, String reason) {
        return Decision.of(HighRiskSafeguarding.class, need, List.of(reason));
    }
}
