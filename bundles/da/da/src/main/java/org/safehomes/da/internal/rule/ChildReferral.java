package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Children: one council refers every case with children, others where the circumstances call for it and record the decision either
 * way. A child who becomes known later is settled by themselves.
 */
@PolicyRule(
        id = "SG-1",
        clauses = {"D8.23", "L4.3", "E6", "W9"})
public final class ChildReferral {

    /**
     * Whether a referral, or the decision not to make one, is due.
     *
     * @param mandatory whether the council always refers, or somebody is under 16 (IN-17)
     * @param children how many are known or may be children
     * @param open how many of them nothing was recorded about that settles it
     */
    public Decision<Need> decide(boolean mandatory, int children, int open) {
        if (children == 0) {
            return decision(Need.NOT_DUE, "No child is known in the case.");
        }
        if (open == 0) {
            return decision(
                    Need.RECORDED,
                    mandatory
                            ? "A referral about every child who is known was made."
                            : "A referral, or the decision not to make one, is recorded about every child who is known.");
        }
        return decision(
                Need.DUE,
                mandatory
                        ? "There is a child about whom no referral was made: it is made in every case."
                        : "There is a child about whom nothing is recorded: refer if the circumstances call for it, and record"
                                + " the decision either way.");
    }

    /** Whether what is recorded leaves a choice that there is. */
    public Decision<Boolean> may(boolean mandatory, int children, boolean made) {
        return made || !mandatory || children == 0
                ? Decision.of(ChildReferral.class, true, List.of("It can be recorded."))
                : Decision.of(
                        ChildReferral.class,
                        false,
                        List.of("A case with a child is referred to Children's Services: there is no choice not to."));
    }

    private static Decision<Need> decision(Need need, String reason) {
        return Decision.of(ChildReferral.class, need, List.of(reason));
    }
}
