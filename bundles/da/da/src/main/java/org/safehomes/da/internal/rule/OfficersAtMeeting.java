package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * How many officers attend a meeting in person with the survivor: as many as the council says, unless the survivor asks for one,
 * whose reason is kept with what they wish.
 */
@PolicyRule(
        id = "SC-5",
        clauses = {"D8.16"})
public final class OfficersAtMeeting {

    /**
     * @param officers the council's parameter, 1 or more
     * @param attending how many come
     * @param oneAskedFor whether the survivor asks for one
     */
    public Decision<Boolean> decide(int officers, int attending, boolean oneAskedFor) {
        if (officers < 1) {
            throw new IllegalArgumentException("Officers at a meeting are counted from 1.");
        }
        if (attending >= officers) {
            return decision(true, attending == 1 ? "One officer comes." : attending + " officers come.");
        }
        if (attending >= 1 && oneAskedFor) {
            return decision(true, "The survivor asks for one officer: why is kept with what they wish.");
        }
        return decision(
                false,
                "This council sends " + officers + " officers to a meeting with the survivor, and " + attending
                        + (attending == 1 ? " comes." : " come."),
                "Name more, or record at the case's preferences why the survivor asks for one.");
    }

    private static Decision<Boolean> decision(boolean may, String... reasons) {
        return Decision.of(OfficersAtMeeting.class, may, List.of(reasons));
    }
}
