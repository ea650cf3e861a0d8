package org.safehomes.sanctuary;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.LentEquipment.ReturnedEquipment;

/** Personal safety equipment, lent and returned (SA-1, V4.2). For whoever may see the case. */
@ProviderType
public interface SafetyEquipment {

    /**
     * Records that something was lent.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.RefusedByRule if the landlord does not offer it, or it is nothing that is lent (SA-1)
     */
    @Performs("LEND_EQUIPMENT")
    EntryId lend(Caller caller, CaseRef reference, NewLoan loan, Once once);

    /**
     * Records that it came back, or is lost.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such loan
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is over already
     */
    @Performs("TAKE_BACK_EQUIPMENT")
    EntryId takeBack(Caller caller, CaseRef reference, EntryId loan, ReturnedEquipment returned, Once once);

    /** What was lent in a case, the earliest first. */
    @Performs("LIST_EQUIPMENT")
    List<LentEquipment> lent(Caller caller, CaseRef reference);
}
