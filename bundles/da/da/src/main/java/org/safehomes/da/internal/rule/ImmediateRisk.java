package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Whether there is immediate risk of harm, which comes before everything else, and what whoever reports is told to do. */
@PolicyRule(
        id = "IN-3",
        clauses = {"L4.4", "E7", "D8.11"})
public final class ImmediateRisk {

    /** @param policeCalled whether the police were called already */
    public Decision<Boolean> decide(Answer immediateRisk, boolean policeCalled) {
        var advice = new ArrayList<String>();
        var now = immediateRisk == Answer.YES;
        if (now) {
            advice.add(
                    policeCalled
                            ? "The police were called. Call 999 again if anything changes."
                            : "Call 999 now, and say that somebody is at risk of harm at home.");
            advice.add("Where somebody is at risk we act at once, also without consent where that is needed.");
        } else {
            if (immediateRisk == Answer.NOT_KNOWN) {
                advice.add("It is not known whether somebody is at risk now. Ask again as soon as it is safe to ask.");
            }
            advice.add("Call 999 if somebody is or comes at risk of harm.");
        }
        return Decision.of(ImmediateRisk.class, now, List.copyOf(advice));
    }
}
