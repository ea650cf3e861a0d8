package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** The perpetrator, held to account (PE-1 to PE-6): L4.6 E10.2 D8.39-45 V4.5 W10. For whoever may see the case. */
@ProviderType
public interface Perpetrators {

    /** The perpetrator, and what may be done as things are now. */
    @Performs("READ_PERPETRATOR")
    PerpetratorRecord read(Caller caller, CaseRef reference);

    /**
     * Records what was done. Help that was refused while the abuse goes on gives the owner a task to escalate (PE-6).
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.InvalidInput besides: if a step names a key and the directory that is served here has no
     *     such entry, or it is not for people who abuse, or its details are given and it is for staff alone (PE-4, SU-3)
     * @throws org.safehomes.kernel.problem.RefusedByRule if anybody but the case's owner decides that the survivor's safety is
     *     resolved (PE-1)
     */
    @Performs("RECORD_PERPETRATOR_STEPS")
    EntryId record(Caller caller, CaseRef reference, PerpetratorSteps.NewPerpetratorSteps steps, Once once);

    /** What was done, the earliest first. */
    @Performs("LIST_PERPETRATOR_STEPS")
    List<PerpetratorSteps> steps(Caller caller, CaseRef reference);

    /** Whether the perpetrator may be contacted now (PE-1). Changes nothing. */
    @Performs("ASK_PERPETRATOR_CONTACT")
    Decision<Boolean> ask(
            Caller caller,
            CaseRef reference,
            PerpetratorContacted.About about,
            PerpetratorContacted.StartedBy startedBy);

    /**
     * Records a contact that has happened. Always taken; if it broke PE-1, the line manager is given a task.
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("RECORD_PERPETRATOR_CONTACT")
    EntryId contacted(Caller caller, CaseRef reference, PerpetratorContacted.NewPerpetratorContact contact, Once once);

    /** The contacts that happened, the earliest first. */
    @Performs("LIST_PERPETRATOR_CONTACTS")
    List<PerpetratorContacted> contacts(Caller caller, CaseRef reference);
}
