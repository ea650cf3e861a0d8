package org.safehomes.gate;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;

/**
 * Gives orders of one kind to the host. Register it as a service; while it is away, orders of its kind wait. Called after the
 * commit, with no transaction open, on one thread of one node at a time for each order.
 *
 * <p>Every call ends within a minute, or the order counts as broken off.
 */
@ConsumerType
public interface HostEffect {

    /** The kind of orders that it gives, such as {@link HostOrder#REPAIR}. */
    String kind();

    /** What the host does with our reference. Asked before each attempt. */
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
