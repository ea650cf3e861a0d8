package org.safehomes.sanctuary;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.RecordedCost;
import org.safehomes.sanctuary.DamageRepair.RepairCost;

/** Repairs of damage, an emergency where it leaves the survivor at risk (SA-6). For whoever may see the case. */
@ProviderType
public interface DamageRepairs {

    /**
     * Records damage and orders its repair at once, in neutral words and under the desk's common code (SA-6, SA-7). The clock of an
     * emergency runs from when it was reported. It waits for no consent and no tenancy: the landlord repairs its home. Of an emergency
     * that the desk does not have after 15 minutes, the case's owner is given a task to call it. What the desk took by telephone is not
     * ordered again: it is recorded with the desk's own reference, and its clock is the same; where the desk does not treat an emergency
     * as one, the case's owner is given a task to call it.
     *
     * @param once a repetition answers the first one's id, adds nothing and orders nothing
     * @throws org.safehomes.kernel.problem.InvalidInput if the desk has no such order for this home, or it is of earlier damage
     * @throws org.safehomes.kernel.problem.RefusedByRule if no home is known, it is none of the landlord's, or the desk's order is recorded
     *     in this case already
     * @throws org.safehomes.kernel.problem.Unavailable if the desk is to be asked for its order and cannot say
     */
    @Performs("REPORT_DAMAGE")
    EntryId report(Caller caller, CaseRef reference, NewDamageRepair damage, Once once);

    /** The repairs of a case, the earliest first. */
    @Performs("LIST_REPAIRS")
    List<DamageRepair> repairs(Caller caller, CaseRef reference);

    /**
     * Records what became of a repair. Its clock stops when it is done. If it was not mended after all, the clock goes on to its first
     * end, and the case's owner is given a task to call the repairs desk. What is called off is taken back from the repairs desk while
     * it has not left; where it may have, or the desk took it by telephone, the case's owner is given a task to call them.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such repair
     * @throws org.safehomes.kernel.problem.InvalidInput if the host has no such document
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is called off, or done already, is said to be not mended or is confirmed
     *     before it is done, is confirmed by a contact that was not safe, did not reach the survivor or was made before it was done
     *     (SC-2), or the step is before the order or the step before it
     */
    @Performs("RECORD_REPAIR_STEP")
    EntryId record(Caller caller, CaseRef reference, EntryId repair, NewRepairStep what, Once once);

    /**
     * Records what a repair cost and what did the damage. What was recorded before stays in the timeline; the last counts.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such repair
     */
    @Performs("RECORD_REPAIR_COST")
    EntryId recordCost(Caller caller, CaseRef reference, EntryId repair, RepairCost cost, Once once);

    /**
     * What a repair cost, kept apart from it; empty until it was recorded.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such repair
     */
    @Performs("READ_REPAIR_COST")
    Optional<RecordedCost> cost(Caller caller, CaseRef reference, EntryId repair);
}
