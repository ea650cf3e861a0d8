package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Consent;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Below the threshold an officer's judgement is enough to refer, with the survivor's consent or with a completed record of
 * sharing without it. Any other ground needs neither.
 */
@PolicyRule(id = "MA-2", clauses = "W7")
public final class MaracOnJudgement {

    /**
     * Whether the referral may be made.
     *
     * @param otherGround whether score, escalation or repeat carry it already
     * @param judged whether an officer's judgement is given
     * @param recorded whether sharing without consent is recorded with who is at risk and why
     */
    public Decision<Boolean> decide(boolean otherGround, boolean judged, Consent consent, boolean recorded) {
        if (otherGround) {
            return decision(true, "Another ground holds: neither judgement nor consent is needed.");
        }
        if (!judged) {
            return decision(
                    false, "No ground holds. If you judge the risk to be high all the same, say why: that is enough.");
        }
        if (consent == Consent.GIVEN) {
            return decision(true, "Referred on professional judgement, with the survivor's consent.");
        }
        return recorded
                ? decision(true, "Referred on professional judgement, with a record of sharing without consent.")
                : decision(
                        false,
                        "On judgement alone a referral needs the survivor's consent, or a completed record of sharing"
                                + " without it: who is at risk, and why it cannot wait.");
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(MaracOnJudgement.class, may, List.of(reason));
    }
}
