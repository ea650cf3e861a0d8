package org.safehomes.sanctuary.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.SanctuaryOffer.AssessmentRoute;

/**
 * Who assesses a home, by how great the risk is (W13). W names high and low risk; of a medium one it is silent, and this project takes
 * an officer's visit that may be raised to the police. A risk that nobody has assessed is not a low one.
 */
@PolicyRule(
        id = "SA-4",
        clauses = {"W13"})
public final class HomeAssessor {

    /** @param risk as it was assessed last; empty if it was not */
    public Decision<AssessmentRoute> decide(Optional<RiskLevel> risk) {
        if (risk.isEmpty()) {
            return decision(
                    AssessmentRoute.OFFICER_MAY_BE_RAISED,
                    "The risk has not been assessed: an officer visits, and it may be raised. Assess the risk.");
        }
        return switch (risk.get()) {
            case HIGH ->
                decision(
                        AssessmentRoute.POLICE_CAN_RECOMMEND,
                        "The risk is high: the police's team that designs out crime can assess the home and recommend a schedule"
                                + " of works. Nothing waits for them.");
            case MEDIUM ->
                decision(
                        AssessmentRoute.OFFICER_MAY_BE_RAISED,
                        "The risk is medium: an officer visits and assesses the home; it may be raised to the police.");
            case STANDARD ->
                decision(
                        AssessmentRoute.OFFICER_CHECKLIST,
                        "The risk is low: an officer visits and assesses the home by the target-hardening checklist.");
        };
    }

    /**
     * Whether the home is to be assessed anew, because the risk has risen above what it was assessed for, or is high and nobody has
     * assessed it at all.
     *
     * @param then as the risk was when the home was assessed last; empty if it had not been assessed then
     * @param assessed whether the home was assessed at all
     */
    public Decision<Boolean> again(boolean assessed, Optional<RiskLevel> then, Optional<RiskLevel> now) {
        if (!assessed) {
            return now.filter(RiskLevel.HIGH::equals).isPresent()
                    ? of(true, "The risk is high, and the home has not been assessed yet: assess it.")
                    : of(false, "The home has not been assessed yet.");
        }
        var risen = now.isPresent()
                && decide(now).outcome().ordinal() < decide(then).outcome().ordinal();
        return risen
                ? of(true, "The risk is greater now than when the home was assessed: assess it again.")
                : of(false, "The home was assessed for a risk at least as great as now.");
    }

    private static Decision<Boolean> of(boolean again, String reason) {
        return Decision.of(HomeAssessor.class, again, List.of(reason));
    }

    private static Decision<AssessmentRoute> decision(AssessmentRoute route, String reason) {
        return Decision.of(HomeAssessor.class, route, List.of(reason));
    }
}
