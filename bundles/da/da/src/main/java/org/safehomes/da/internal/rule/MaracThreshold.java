package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * A score at or above the local threshold goes to MARAC, even without consent. Only a score of the council's own instrument
 * is held against it.
 */
@PolicyRule(
        id = "MA-1",
        clauses = {"W7", "L4.9"})
public final class MaracThreshold {

    /**
     * Whether the score is a ground.
     *
     * @param score of the latest assessment with the council's instrument; empty if there is none
     */
    public Decision<Boolean> decide(Optional<Integer> score, int threshold, String instrument) {
        return score.map(known -> known >= threshold
                        ? yes(known, threshold, instrument)
                        : no("The " + instrument + " score of " + known + " is below the local threshold of "
                                + threshold + "."))
                .orElseGet(() -> no("There is no " + instrument + " score to hold against the local threshold of "
                        + threshold + "; scores of other instruments are not compared."));
    }

    private static Decision<Boolean> yes(int score, int threshold, String instrument) {
        return Decision.of(
                MaracThreshold.class,
                true,
                List.of(
                        "The " + instrument + " score of " + score + " is at or above the local threshold of "
                                + threshold + ": refer, even without consent.",
                        "Record the lawful basis and why it is proportionate, and tell the survivor where that is safe."));
    }

    private static Decision<Boolean> no(String reason) {
        return Decision.of(MaracThreshold.class, false, List.of(reason));
    }
}
