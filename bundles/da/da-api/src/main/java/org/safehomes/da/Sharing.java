package org.safehomes.da;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * What of a case is shared, with whom and why (L4.9 E10.5 D12). Recorded whichever way it was decided; nothing leaves on a
 * decision that does not hold any more when it is sent. For whoever may see the case.
 */
@ProviderType
public interface Sharing {

    /**
     * Records a decision to share or not to share (SH-1).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if it would be shared with somebody who must never receive anything,
     *     whoever decides (SH-2), with somebody who needs nothing of the case, or without consent and without a record of who
     *     is at risk (SH-3, SG-2)
     */
    @Performs("DECIDE_SHARING")
    EntryId decide(Caller caller, CaseRef reference, NewSharingDecision decision, Once once);

    /** The decisions of a case, those made with a MARAC referral among them, the earliest first. */
    @Performs("LIST_SHARING_DECISIONS")
    List<SharingDecision> decisions(Caller caller, CaseRef reference);

    /**
     * Records that the survivor takes consent back. What was prepared on it and has not left is held back when it is sent,
     * unless somebody is at risk and the record says so (SG-2).
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such decision
     */
    @Performs("WITHDRAW_CONSENT")
    EntryId withdraw(Caller caller, CaseRef reference, Withdrawal withdrawal, Once once);

    /** Records that confidentiality, its limits, and how data is used and kept were explained to the survivor (SH-4, D12.4). */
    @Performs("EXPLAIN_CONFIDENTIALITY")
    EntryId explained(Caller caller, CaseRef reference, Explanation explanation, Once once);

    /**
     * Consent that was taken back.
     *
     * @param decision the one it was given for; empty takes back all that was given so far
     * @param said what the survivor said, as far as it matters; at most 4,000 characters
     */
    record Withdrawal(Optional<EntryId> decision, Optional<String> said) {}

    /**
     * What the survivor was told.
     *
     * @param on the day; not in the future
     * @param topics what was explained; at least one. What is missing can be told, and recorded, another day
     * @param note such as in which language, or what they asked; at most 4,000 characters
     */
    record Explanation(LocalDate on, Set<Topic> topics, Optional<String> note) {
        public Explanation {
            topics = topics == null ? Set.of() : Set.copyOf(topics);
        }
    }

    /** What there is to explain (SH-4). */
    enum Topic {
        CONFIDENTIALITY,
        ITS_LIMITS,
        HOW_DATA_IS_USED,
        HOW_LONG_DATA_IS_KEPT
    }
}
