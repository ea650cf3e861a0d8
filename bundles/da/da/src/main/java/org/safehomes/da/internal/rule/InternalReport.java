package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Safeguarding.Need;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Where the council says so, every case, also one that is only suspected, is a safeguarding matter inside the landlord: line manager
 * and designated safeguarding officer are spoken to, the internal report is made, and the support team is told apart from it,
 * because whoever gets the report does not tell them. Each of the four is recorded by itself.
 */
@PolicyRule(
        id = "SG-4",
        clauses = {"D8.9", "D8.28"})
public final class InternalReport {

    /**
     * Whether one of the four steps is due.
     *
     * @param always the council's parameter
     * @param taken whether it was taken
     * @param settled whether it was taken or decided against
     */
    public Decision<Need> decide(SafeguardingStep step, boolean always, boolean taken, boolean settled) {
        if (taken || settled && !always) {
            return decision(Need.RECORDED, words(step) + ": recorded.");
        }
        return always
                ? decision(Need.DUE, words(step) + ": due in every case.")
                : decision(Need.NOT_DUE, words(step) + ": this council does not ask for it in every case.");
    }

    /** Whether what is recorded leaves a choice that there is. */
    public Decision<Boolean> may(boolean always, boolean made) {
        return made || !always
                ? Decision.of(InternalReport.class, true, List.of("It can be recorded."))
                : Decision.of(
                        InternalReport.class,
                        false,
                        List.of("Every case is a safeguarding matter at this council: there is no choice not to."));
    }

    private static String words(SafeguardingStep step) {
        return switch (step) {
            case LINE_MANAGER -> "Speak with the line manager";
            case SAFEGUARDING_OFFICER -> "Speak with the designated safeguarding officer";
            case INTERNAL_REPORT -> "Make the internal report";
            case SUPPORT_TEAM -> "Tell the support team";
            case CHILD, ADULT_AT_RISK, HIGH_RISK ->
                throw new IllegalArgumentException("Not a step inside the landlord: " + step);
        };
    }

    private static Decision<Need> decision(Need need, String reason) {
        return Decision.of(InternalReport.class, need, List.of(reason));
    }
}
