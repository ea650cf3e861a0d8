package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** The safety plan (SP-1, SP-2, W6). For whoever may see the case. */
@ProviderType
public interface SafetyPlans {

    /** The plan that counts, what is still to be asked for it, and what becomes of each need. */
    @Performs("READ_SAFETY_PLAN")
    SafetyPlan plan(Caller caller, CaseRef reference);

    /**
     * Records a new version of the plan, which counts from now on. What counted before stays in the timeline (RE-2). It may be
     * incomplete: what is not known yet does not hold up what is.
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("RECORD_SAFETY_PLAN")
    EntryId record(Caller caller, CaseRef reference, SafetyPlan.NewSafetyPlan plan, Once once);
}
