package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.da.LettingsInterview;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * New tenants are asked about past abuse only where that is safe, and support and security measures are offered. What was missed is
 * said, and keeps no report from being taken.
 */
@PolicyRule(
        id = "IN-13",
        clauses = {"V4.3", "D8.6"})
public final class AskedSafely {

    /** Whether it was asked safely and all was offered. */
    public Decision<Boolean> decide(LettingsInterview interview) {
        var missing = new ArrayList<String>();
        if (interview.alone() != Answer.YES) {
            missing.add(
                    "It is not known that they were asked alone: whoever was there may know. Ask again only when they are alone.");
        }
        if (interview.supportOffered() != Answer.YES) {
            missing.add("Offer support.");
        }
        if (interview.securityOffered() != Answer.YES) {
            missing.add("Offer security measures for the new home.");
        }
        return Decision.of(
                AskedSafely.class,
                missing.isEmpty(),
                missing.isEmpty()
                        ? List.of("They were asked alone, and support and security measures were offered.")
                        : List.copyOf(missing));
    }
}
