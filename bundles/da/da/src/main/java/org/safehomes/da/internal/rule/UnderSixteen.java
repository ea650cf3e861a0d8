package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * If survivor or perpetrator is under 16 the statutory definition does not hold (Domestic Abuse Act 2021 s1(2)), and a child
 * safeguarding referral is mandatory: pointing elsewhere is never all that is done. A decision of this project: the policies do not
 * speak of it, and nobody under 16 may fall between the two.
 */
@PolicyRule(id = "IN-17")
public final class UnderSixteen {

    private static final int SIXTEEN = 16;

    /** Whether a child safeguarding referral is mandatory. */
    public Decision<Boolean> decide(Optional<Integer> survivorAge, Optional<Integer> perpetratorAge) {
        var under = under(survivorAge) || under(perpetratorAge);
        return decision(
                under,
                under
                        ? "Survivor or perpetrator is under 16: a child safeguarding referral is made, whatever else is decided."
                        : "Neither is known to be under 16.");
    }

    /**
     * Whether it may be confirmed that a report lies outside.
     *
     * @param mandatory what {@link #decide} said
     * @param referred whether it is recorded that the referral was made
     */
    public Decision<Boolean> outside(boolean mandatory, boolean referred) {
        return mandatory && !referred
                ? decision(
                        false,
                        "Somebody is under 16: make the child safeguarding referral and finish its task, then it can be confirmed that"
                                + " the report lies outside.")
                : decision(true, "Nothing of child safeguarding is left to do here.");
    }

    private static boolean under(Optional<Integer> age) {
        return age.filter(known -> known < SIXTEEN).isPresent();
    }

    private static Decision<Boolean> decision(boolean outcome, String reason) {
        return Decision.of(UnderSixteen.class, outcome, List.of(reason));
    }
}
