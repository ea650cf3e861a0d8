package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.StaffId;

/**
 * Safeguarding referrals of a case, decisions not to make one, and the steps inside the landlord (L4.3 E6 W9 D8.9 D8.23 D8.28). It
 * records what people did: nothing sends itself. For whoever may see the case.
 */
@ProviderType
public interface Safeguarding {

    /**
     * Records a step that was taken, or the decision not to take it. It ends the task that asks for it. A referral is a decision to
     * share as well, and is listed as one (SH-1).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if the landlord's policy leaves no choice and it is said not to be taken
     *     (SG-1, SG-4, SG-5), or a referral would go to the perpetrator or whoever stands with them (SH-2), to somebody who needs
     *     nothing of the case, or without consent and without a record of who is at risk (SH-3, SG-2)
     */
    @Performs("RECORD_SAFEGUARDING")
    EntryId record(Caller caller, CaseRef reference, NewSafeguardingRecord step, Once once);

    /** What is due of safeguarding now and why, and what was recorded. */
    @Performs("READ_SAFEGUARDING")
    Overview overview(Caller caller, CaseRef reference);

    /**
     * Safeguarding in a case.
     *
     * @param standings every step, with whether it is due
     * @param recorded what was recorded, the earliest first
     */
    record Overview(List<Standing> standings, List<Recorded> recorded) {
        public Overview {
            standings = List.copyOf(standings);
            recorded = List.copyOf(recorded);
        }
    }

    /** Where one step stands, by which rule, and why. */
    record Standing(SafeguardingStep step, Decision<Need> need) {}

    /** Whether a step is to be taken. */
    enum Need {
        DUE,
        /** It was taken, or it was decided not to and why. */
        RECORDED,
        NOT_DUE
    }

    /** What was recorded, by whom. */
    record Recorded(EntryId id, StaffId by, Instant recordedAt, NewSafeguardingRecord what) {}
}
