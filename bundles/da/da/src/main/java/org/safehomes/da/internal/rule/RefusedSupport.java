package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Who refuses support is told how to refer themselves, and the refusal is kept. Other tenancy support goes on. */
@PolicyRule(
        id = "SU-2",
        clauses = {"L4.4", "W8"})
public final class RefusedSupport {

    /** @param selfReferral whether the survivor was given what they need to refer themselves */
    public Decision<Boolean> decide(boolean selfReferral) {
        return Decision.of(
                RefusedSupport.class,
                selfReferral,
                List.of(
                        selfReferral
                                ? "The survivor knows how to refer themselves. Other support with the tenancy goes on."
                                : "Tell the survivor, where that is safe, how to refer themselves, and then record the refusal."));
    }
}
