package org.safehomes.da;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;

/**
 * Whether a case is to be referred to MARAC, ground by ground.
 *
 * @param refer whether it is to be referred now: a ground holds, and no referral has been sent since the latest assessment
 *     and the latest incident were written down
 * @param grounds which grounds hold
 * @param referred the referral that was sent and covers them; empty if there is none
 * @param decisions what each rule said, whether its ground holds or not, with clauses and reasons (MA-1, MA-2, MA-3)
 * @param meeting whether a meeting with other agencies is arranged or offered instead (MA-7)
 */
public record MaracDecision(
        boolean refer,
        List<Ground> grounds,
        Optional<EntryId> referred,
        List<Decision<Boolean>> decisions,
        Decision<Boolean> meeting) {

    public MaracDecision {
        grounds = List.copyOf(grounds);
        decisions = List.copyOf(decisions);
    }

    /** The four grounds of the MARAC form (MA-4). */
    public enum Ground {
        /** The score is at or above the local threshold (MA-1). */
        VISIBLE_HIGH_RISK,
        /** An officer's judgement, whatever the score (MA-2). */
        PROFESSIONAL_JUDGEMENT,
        /** Three or more incidents in twelve months (MA-3). */
        ESCALATION,
        /** Abuse again within twelve months of a referral (MA-3). */
        REPEAT
    }
}
