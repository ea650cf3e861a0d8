package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Staff risk assessments, which come before any visit (ST-1, D8.51). For whoever may see the case. */
@ProviderType
public interface StaffRiskAssessments {

    /**
     * Records one. They are added to and never replaced: the one that was made last before a visit counts for it.
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("ASSESS_STAFF_RISK")
    EntryId assess(Caller caller, CaseRef reference, StaffRiskAssessment.NewStaffRiskAssessment assessment, Once once);

    /** Those of a case, the earliest first. */
    @Performs("LIST_STAFF_RISK_ASSESSMENTS")
    List<StaffRiskAssessment> assessments(Caller caller, CaseRef reference);
}
