package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Adults at risk (Care Act 2014 s42(1): needs for care and support, at risk of abuse, and for those needs unable to protect
 * themselves): a safeguarding referral, or a recorded decision not to make one. Who that is only somebody who has spoken with them
 * can tell, so the decision is due from the first conversation.
 */
@PolicyRule(
        id = "SG-3",
        clauses = {"L4.3", "E6", "W9", "D3.4"})
public final class AdultAtRisk {

    private static final int OF_AGE = 18;

    /**
     * Whether the decision is due.
     *
     * @param survivorAge in whole years; empty if it is not known
     * @param spoken whether the survivor has been spoken to
     * @param recorded whether a referral, or the decision not to make one, is recorded
     */
    public Decision<Need> decide(Optional<Integer> survivorAge, boolean spoken, boolean recorded) {
        if (recorded) {
            return decision(
                    Need.RECORDED, "A referral about an adult at risk, or the decision not to make one, is recorded.");
        }
        if (survivorAge.filter(age -> age < OF_AGE).isPresent()) {
            return decision(Need.NOT_DUE, "The survivor is under 18: this is a matter for child safeguarding (SG-1).");
        }
        return spoken
                ? decision(
                        Need.DUE,
                        "Settle whether the survivor, or another adult in the home, needs care or support and for that cannot"
                                + " protect themselves: refer, or record why not.")
                : decision(
                        Need.NOT_DUE,
                        "Nobody has spoken with the survivor yet. If anything points to an adult at risk, refer now.");
    }

    private static Decision<Need> decision(Need need, String reason) {
        return Decision.of(AdultAtRisk.class, need, List.of(reason));
    }
}
