package org.safehomes.da.internal.domain;

import java.util.Optional;
import org.safehomes.da.RiskLevel;

/** Whether an assessment has found a greater risk than was known before it: other modules are told that it has, and never how great. */
public final class RiskRise {

    private RiskRise() {}

    /** @param before empty if nobody had assessed it: such a risk is no low one, and only a high one is more */
    public static boolean of(Optional<RiskLevel> before, Optional<RiskLevel> after) {
        return after.filter(level -> level.compareTo(before.orElse(RiskLevel.MEDIUM)) > 0)
                .isPresent();
    }
}
