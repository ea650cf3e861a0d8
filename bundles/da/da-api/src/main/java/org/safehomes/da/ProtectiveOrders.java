package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/**
 * Notices and orders that protect the survivor (TL-3, W11, W12). What is recorded is what others decided; what the law says is
 * shown beside it and never decided here. For whoever may see the case.
 */
@ProviderType
public interface ProtectiveOrders {

    /**
     * Records an order, or what came of one. The owner is reminded 14 days before an order ends, and of the hearing after a
     * notice; a task that is missed goes to the line manager.
     *
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such order
     * @throws org.safehomes.kernel.problem.RefusedByRule if a DVPO would last less than 14 days or more than 28, or states no
     *     period at all (TL-3): then something was written down wrong
     */
    @Performs("RECORD_PROTECTIVE_ORDER")
    EntryId record(Caller caller, CaseRef reference, ProtectiveOrder.NewProtectiveOrder order, Once once);

    /** The orders of a case with what the law says of each, the first recorded first. */
    @Performs("LIST_PROTECTIVE_ORDERS")
    List<ProtectiveOrder> orders(Caller caller, CaseRef reference);
}
