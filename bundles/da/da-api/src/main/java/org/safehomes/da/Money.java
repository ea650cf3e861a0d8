package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Help with money (FI-1, FI-2): V4.4. For whoever may see the case. */
@ProviderType
public interface Money {

    /**
     * Asks the host to pause income court action on the survivor's rent account. The host is told until when and nothing else; it
     * gets the order once, also if a call breaks.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if the landlord gives no pause, or not so long, or one that would be over;
     *     if the survivor holds no rent account that is known; or if another tenant could see it (FI-1)
     * @throws org.safehomes.kernel.problem.Unavailable if the host offers no pause
     */
    @Performs("PAUSE_COURT_ACTION")
    EntryId pause(Caller caller, CaseRef reference, CourtPause.NewCourtPause pause, Once once);

    /** The pauses that were asked for, the earliest first. */
    @Performs("LIST_COURT_PAUSES")
    List<CourtPause> pauses(Caller caller, CaseRef reference);

    /**
     * Records practical help that was given.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if the landlord gives no such help, or not unless a new home is set up
     *     after fleeing (FI-2)
     */
    @Performs("GIVE_PRACTICAL_HELP")
    EntryId give(Caller caller, CaseRef reference, PracticalHelp.NewPracticalHelp help, Once once);

    /** The practical help that was given, the earliest first. */
    @Performs("LIST_PRACTICAL_HELP")
    List<PracticalHelp> given(Caller caller, CaseRef reference);
}
