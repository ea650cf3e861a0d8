package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Meetings with other agencies below the MARAC threshold (MA-7, W7). For whoever may see the case. */
@ProviderType
public interface AgencyMeetings {

    /** Records that a meeting was offered, declined, arranged or held. */
    @Performs("RECORD_AGENCY_MEETING")
    EntryId record(Caller caller, CaseRef reference, AgencyMeeting.NewAgencyMeeting meeting, Once once);

    /** What was recorded of such meetings, the earliest first. */
    @Performs("LIST_AGENCY_MEETINGS")
    List<AgencyMeeting> meetings(Caller caller, CaseRef reference);
}
