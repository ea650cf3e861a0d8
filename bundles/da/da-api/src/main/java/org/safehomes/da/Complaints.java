package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Complaints about how a case is handled (CP-1, D10). For whoever may see the case. */
@ProviderType
public interface Complaints {

    /**
     * Records that a complaint was received, given to a handler, replied to or closed.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such complaint or letter
     * @throws org.safehomes.kernel.problem.RefusedByRule if the handler is not outside the case (CP-1), the letter was not sent, so
     *     never passed what guards everything that leaves (SH-2), or the complaint is over
     */
    @Performs("RECORD_COMPLAINT")
    EntryId record(Caller caller, CaseRef reference, Complaint.NewComplaint complaint, Once once);

    /** What was recorded of complaints, the earliest first. */
    @Performs("LIST_COMPLAINTS")
    List<Complaint> complaints(Caller caller, CaseRef reference);
}
