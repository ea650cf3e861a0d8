package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Consent;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Further needs, such as addiction, mental health, care, money or floating support, are referred with consent only. */
@PolicyRule(
        id = "SU-4",
        clauses = {"D8.19", "W8", "L4.4", "L4.8", "V4.4"})
public final class FurtherNeed {

    /** Whether the survivor may be referred. */
    public Decision<Boolean> made(Consent consent) {
        var may = consent == Consent.GIVEN;
        return Decision.of(
                FurtherNeed.class,
                may,
                List.of(
                        may
                                ? "The survivor consents."
                                : "A further need is referred with the survivor's knowledge and consent only."));
    }
}
