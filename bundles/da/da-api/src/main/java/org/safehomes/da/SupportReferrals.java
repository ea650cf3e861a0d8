package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.da.SupportReferral.NewSupportOffer;
import org.safehomes.da.SupportReferral.NewSupportStep;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * Support that is offered, and what came of it (W8 L4.4 D8.19). Nothing here asks whether the survivor leaves, ends the relationship or
 * wants enforcement (SU-5, L4.3 E6 W11 V3.4). For whoever may see the case.
 */
@ProviderType
public interface SupportReferrals {

    /**
     * Records that support was offered. An offer of the specialist service ends the task that asks for it (SU-1). If the offer names
     * a key, what the directory says of that entry today is kept with it; if no directory is served here, the offer is kept as it is
     * given, and the overview says so (SU-3).
     *
     * @throws org.safehomes.kernel.problem.InvalidInput besides: if the directory that is served here has no entry of that key, or the
     *     entry is for people who abuse, or {@code service} is another one's name
     */
    @Performs("OFFER_SUPPORT")
    EntryId offer(Caller caller, CaseRef reference, NewSupportOffer offer, Once once);

    /**
     * Records what came of an offer. A referral that was made is a decision to share as well, and is listed as one (SH-1).
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such offer
     * @throws org.safehomes.kernel.problem.RefusedByRule if the state does not follow the one it has, or it would be made without
     *     consent (SU-1, SU-4), or a refusal is recorded and the survivor was not told how to refer themselves (SU-2), or what is
     *     named as a service must never receive anything (SH-2)
     */
    @Performs("RECORD_SUPPORT_STEP")
    EntryId step(Caller caller, CaseRef reference, EntryId referral, NewSupportStep step, Once once);

    /** What support was offered and what came of it, and whether the specialist service has yet to be offered. */
    @Performs("READ_SUPPORT")
    Overview overview(Caller caller, CaseRef reference);

    /**
     * Support in a case.
     *
     * @param offerDue whether the specialist service is to be offered now, and why (SU-1)
     * @param referrals from the offer on, the earliest first
     * @param directory the directory that is served here now, or what is missing without one (SU-3)
     */
    record Overview(Decision<Boolean> offerDue, List<SupportReferral> referrals, LocalDirectory directory) {
        public Overview {
            referrals = List.copyOf(referrals);
        }
    }
}
