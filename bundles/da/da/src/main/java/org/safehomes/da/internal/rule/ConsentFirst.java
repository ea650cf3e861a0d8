package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Consent;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Consent comes first. Without it something is shared only with MARAC on a ground of its own (MA-1), or where somebody is at
 * risk and the record says so (SG-2). Whoever needs nothing of the case is never shared with.
 */
@PolicyRule(
        id = "SH-3",
        clauses = {"L4.9", "E10.5", "D8.19", "D12.3"})
public final class ConsentFirst {

    /**
     * Whether it may be shared.
     *
     * @param consent what the survivor says now
     * @param ground whether it goes to MARAC and a ground other than judgement holds
     * @param recorded whether it is recorded who is at risk and why it cannot wait for consent
     */
    public Decision<Boolean> decide(RecipientKind recipient, Consent consent, boolean ground, boolean recorded) {
        if (recipient.reads() != Reads.CASE) {
            return decision(
                    false,
                    "Only what is necessary is shared, and only with whoever needs it: this reader needs nothing of the case.");
        }
        if (consent == Consent.GIVEN) {
            return decision(true, "The survivor consents.");
        }
        if (ground && recipient == RecipientKind.MARAC_COORDINATOR) {
            return decision(true, "A ground for MARAC holds: consent is not needed.");
        }
        if (recorded) {
            return decision(true, "Somebody is at risk, and the record says who and why it cannot wait for consent.");
        }
        return decision(
                false,
                consent == Consent.WITHDRAWN
                        ? "The survivor took consent back. It leaves only if somebody is at risk: then record a new decision"
                                + " that says who, and why it cannot wait."
                        : "There is no consent, and no record of who is at risk and why it cannot wait for it.");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(ConsentFirst.class, may, List.of(reason));
    }
}
