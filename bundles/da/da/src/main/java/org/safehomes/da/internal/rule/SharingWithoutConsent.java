package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Consent;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Consent is not needed where somebody is at risk. The record says so, and why. */
@PolicyRule(
        id = "SG-2",
        clauses = {"L4.9", "D12.6"})
public final class SharingWithoutConsent {

    /**
     * Whether the record is complete.
     *
     * @param recorded whether it says who is at risk and why it cannot wait for consent
     */
    public Decision<Boolean> decide(Consent consent, boolean recorded) {
        if (consent == Consent.GIVEN) {
            return decision(true, "The survivor consents.");
        }
        return recorded
                ? decision(true, "Somebody is at risk: consent is not needed, and the record says why.")
                : decision(
                        false, "Without consent the record says who is at risk, and why this is shared all the same.");
    }

    private static Decision<Boolean> decision(boolean complete, String reason) {
        return Decision.of(SharingWithoutConsent.class, complete, List.of(reason));
    }
}
