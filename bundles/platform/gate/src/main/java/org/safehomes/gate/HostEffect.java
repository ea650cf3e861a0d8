package org.safehomes.gate;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;

/**
 * Gives orders of one kind to the host. Register it as a service, alone for its kind: while it is away, or two are there,
 * orders of its kind wait. Called after the commit, with no transaction open, on one thread of the node that has the orders'
 * lease; the orders of all kinds are given one after the other.
 *
 * <p>Every call ends before the lease is over ({@code leaseSeconds} of {@code org.safehomes.jobs}, 60 unless set), and none
 * ever hangs: put a limit of time on whatever it waits for. An order whose call takes longer counts as broken off, and may be
 * given again while the first call is still under way; as long as a call hangs, this node gives no order of any kind.
 */
@ConsumerType
public interface HostEffect {

    /** The kind of orders that it gives, such as {@link HostOrder#REPAIR}. Always the same; throws nothing. */
    String kind();

    /**
     * What the host does with our reference. Asked before each attempt. Known without the host: throws nothing, for that would
     * hold up the orders of the others too.
     */
    Traceability traceability();

    /**
     * Whether the host has an order with our reference. Asked only of a host that is {@link Traceability#SEARCHABLE}.
     *
     * @throws org.safehomes.host.HostUnavailable if it cannot be asked
     */
    boolean given(EntryId reference);

    /**
     * Gives the order.
     *
     * @param reference ours, random; for the host to keep
     * @throws org.safehomes.host.HostRefused if the host will not and did nothing: a manager is told
     * @throws RuntimeException of any other kind, if nobody knows whether the host has it now
     */
    void give(EntryId reference, Map<String, String> fields);
}
