package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Meetings in person with the survivor. For whoever may see the case. */
@ProviderType
public interface SurvivorMeetings {

    /**
     * Records that a meeting is planned, was held, or was not held after all.
     *
     * <p>One that was held is always taken: if it broke a rule, the line manager is given a task, as with a contact that was not
     * safe (SC-2). It counts as a conversation, so it stops the contact clock (IN-8). If it was distressing, each officer is
     * offered a debrief by their line manager (ST-2).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.InvalidInput if an officer of a planned meeting is not active or may not see the
     *     case: the answer does not tell which; or if no safe venue is recorded where it is planned at one
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is planned and the moment is not safe (SC-2), the interpreter is
     *     not one (SC-4), too few officers come (SC-5), or a visit at a home has no staff risk assessment that covers it (ST-1)
     */
    @Performs("RECORD_SURVIVOR_MEETING")
    EntryId record(Caller caller, CaseRef reference, SurvivorMeeting.NewSurvivorMeeting meeting, Once once);

    /** The meetings of a case, the earliest first. */
    @Performs("LIST_SURVIVOR_MEETINGS")
    List<SurvivorMeeting> meetings(Caller caller, CaseRef reference);
}
