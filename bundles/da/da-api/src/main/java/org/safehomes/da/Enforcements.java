package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** Action against a perpetrator (PE-2, PE-3, PE-5): L4.6 L4.8 E10.2 D8.39 V4.5 W10. For whoever may see the case. */
@ProviderType
public interface Enforcements {

    /**
     * Records that action is proposed, taken or dropped. What is taken is asked again as things are then.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such proposal
     * @throws org.safehomes.kernel.problem.RefusedByRule if anything is missing that must come first: the reasons name all of it at
     *     once (PE-1, PE-2, PE-3, PE-5); or if the proposal was taken or dropped already
     */
    @Performs("PROPOSE_ENFORCEMENT")
    EntryId record(Caller caller, CaseRef reference, Enforcement.NewEnforcement enforcement, Once once);

    /** What was proposed, taken and dropped, the earliest first. */
    @Performs("LIST_ENFORCEMENT")
    List<Enforcement> enforcement(Caller caller, CaseRef reference);
}
