package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import org.safehomes.da.TenancyOptions.NewTenancyNotice;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether the survivor's own notice is accepted (TL-1): once they know that it ends the tenancy for both, and a new grant is planned
 * or it is said why not.
 */
@PolicyRule(
        id = "TL-1",
        clauses = {"L4.4", "D8.33"})
public final class WarnedNotice {

    public Decision<Boolean> decide(NewTenancyNotice notice) {
        var reasons = new ArrayList<String>();
        if (notice.warnedOn().isEmpty()) {
            reasons.add(
                    "Warn the survivor first, and record on which day they said that they know what it does: it ends the"
                            + " tenancy for both.");
        }
        if (notice.newGrant().isEmpty() && notice.withoutGrant().isEmpty()) {
            reasons.add("Plan the new grant first, or record why none is planned.");
        }
        var accepted = reasons.isEmpty();
        if (accepted) {
            reasons.add("The survivor was warned, and what comes after the notice is recorded.");
        }
        return Decision.of(WarnedNotice.class, accepted, reasons);
    }
}
