package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * The Multi-Agency Risk Assessment Conference: whether a case goes there, with what, and what comes of it. For whoever may
 * see the case. Nothing of it is known outside the case, and the perpetrator is never told (MA-5, L4.6 E10.2 D8.42).
 */
@ProviderType
public interface Marac {

    /** What the rules say now, ground by ground (MA-1, MA-2, MA-3, MA-7). Changes nothing. */
    @Performs("DECIDE_MARAC")
    MaracDecision decide(Caller caller, CaseRef reference);

    /**
     * Prepares a referral and its pack (MA-4). It goes nowhere by itself: an officer sends it, and records that with
     * {@link #sent}.
     *
     * <p>Its consent and its basis are a decision to share (SH-1), which stands among the case's others from then on.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if no ground holds and no judgement is given, or the judgement
     *     alone carries it and there is neither consent nor a record of sharing without it (MA-2)
     */
    @Performs("PREPARE_MARAC_REFERRAL")
    EntryId prepare(Caller caller, CaseRef reference, NewMaracReferral referral, Once once);

    /**
     * The referrals of a case, of ours and of others, the earliest first. Ours say whom the directory of support services names for
     * them, so that an officer sees it before sending.
     */
    @Performs("LIST_MARAC_REFERRALS")
    List<MaracReferral> referrals(Caller caller, CaseRef reference);

    /**
     * The pack of a referral, as it was prepared.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such referral of ours
     */
    @Performs("READ_MARAC_PACK")
    MaracPack pack(Caller caller, CaseRef reference, EntryId referral);

    /**
     * The pack as a PDF document in English, tagged, A4.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such referral of ours
     * @throws org.safehomes.kernel.problem.RefusedByRule if it may not leave as things are now (SH-2, SH-3)
     */
    @Performs("PRINT_MARAC_PACK")
    byte[] print(Caller caller, CaseRef reference, EntryId referral);

    /**
     * Records that an officer sends the pack. The twelve months within which abuse is a repeat run from that day (MA-3). Whom the
     * directory of support services names at that moment is kept with it.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such referral of ours
     * @throws org.safehomes.kernel.problem.RefusedByRule if it was sent already (MA-6); or if it may not leave as things are now,
     *     because the recipient must never receive it (SH-2) or the consent that carried it is gone (SH-3): then it is held
     *     back, and the owner has a task that says why
     */
    @Performs("RECORD_MARAC_SENDING")
    EntryId sent(Caller caller, CaseRef reference, EntryId referral, MaracReferral.Sending sending, Once once);

    /** Records a referral that another agency made (MA-6, D8.6). */
    @Performs("RECEIVE_MARAC_REFERRAL")
    EntryId received(Caller caller, CaseRef reference, MaracReferral.Received referral, Once once);

    /**
     * Records a meeting, its guidance and our actions; each action becomes a task of its owner (MA-6, D8.15).
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such referral
     * @throws org.safehomes.kernel.problem.RefusedByRule if the referral was never sent (MA-6)
     */
    @Performs("RECORD_MARAC_MEETING")
    EntryId meeting(Caller caller, CaseRef reference, EntryId referral, MaracReferral.NewMeeting meeting, Once once);

    /**
     * Records that one of our actions is done.
     *
     * @param how what was done; 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such action
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is done already (MA-6)
     */
    @Performs("FINISH_MARAC_ACTION")
    EntryId finish(Caller caller, CaseRef reference, EntryId action, String how, Once once);
}
