package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * What was ordered of the housing management system for a case, such as a repair or an invoice, and does not go on by itself.
 * Orders of cases the caller may not see do not exist for them.
 */
@ProviderType
public interface HostOrders {

    /**
     * Orders that a manager must decide about, and those that were tried and have not arrived yet; the oldest first. What
     * goes well is not listed. For managers.
     *
     * @param limit how many, 1 to 200
     * @param cursor from the page before; empty for the first
     */
    @Performs("LIST_HOST_ORDERS")
    Page<Order> stuck(Caller caller, int limit, Optional<String> cursor);

    /**
     * Decides about one of them: what was ordered after it for the same case goes on then. Ask the housing management system
     * for the reference first. For managers.
     *
     * @param reason 1 to 4,000 characters; kept in the timeline
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such order, or it has arrived, was called off, or is
     *     being given to the host at this moment
     */
    @Performs("SETTLE_HOST_ORDER")
    void settle(Caller caller, CaseRef about, EntryId order, Settlement decision, String reason);

    /**
     * An order.
     *
     * @param reference what the housing management system knows it by
     * @param about the case it is for
     * @param kind what kind of order, such as {@code repairs/order}
     * @param attempts how often the housing management system was called
     * @param changed when its state last changed
     */
    record Order(
            EntryId reference,
            RecordRef about,
            String kind,
            State state,
            int attempts,
            StaffId orderedBy,
            Instant ordered,
            Instant changed) {}

    /** Why an order is not done. */
    enum State {
        /** It was tried in vain and is tried again by itself. */
        WAITING,
        /** It is being given to the host at this moment, or a machine died while it was. */
        TRYING,
        /** Nobody knows whether it arrived, and the host cannot be asked: find out. */
        UNCERTAIN,
        /** The host refused it, or did not answer often enough. */
        FAILED
    }

    /** What is decided about an order. */
    enum Settlement {
        /** It did not arrive: give it again. */
        GIVE_AGAIN,
        /** It arrived. */
        WAS_DONE,
        /** It is not wanted any more, and did not arrive or was called off with whoever got it. */
        CANCEL
    }
}
