package org.safehomes.sanctuary.internal.rule;

import java.util.List;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.Measure;

/**
 * Which measures a landlord offers. Where its policy names them "such as", the list is open (D8.37, V4.2). A fireproof letterbox is
 * for a threat or risk of arson where the policy says so (L4.4, E9): that nobody knows of one is not that there is none.
 */
@PolicyRule(
        id = "SA-1",
        clauses = {"L4.4", "E9", "V4.2", "W6", "D8.37"})
public final class OfferedMeasure {

    /**
     * @param offered what the landlord's policy names
     * @param open whether it names them as examples
     * @param onlyForArson whether a fireproof letterbox is for arson alone
     */
    public Decision<Boolean> decide(
            Measure measure, Set<Measure> offered, boolean open, boolean onlyForArson, Answer arsonThreat) {
        if (!offered.contains(measure) && !open) {
            return decision(false, "This landlord's policy does not name this measure: choose one that it names.");
        }
        if (measure == Measure.FIREPROOF_LETTERBOX && onlyForArson) {
            return switch (arsonThreat) {
                case YES -> decision(true, "There is a threat or risk of arson.");
                case NO ->
                    decision(
                            false,
                            "This landlord fits a fireproof letterbox where there is a threat or risk of arson, and it was said"
                                    + " that there is none.");
                case NOT_KNOWN ->
                    decision(true, "Whether there is a threat or risk of arson is not known, which is not a no: ask.");
            };
        }
        return offered.contains(measure)
                ? decision(true, "This landlord's policy names this measure.")
                : decision(true, "This landlord's policy gives its measures as examples: others can be had too.");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(OfferedMeasure.class, may, List.of(reason));
    }
}
