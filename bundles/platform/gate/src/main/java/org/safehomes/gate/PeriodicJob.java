package org.safehomes.gate;

import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;

/**
 * Work that the system does by itself. The gate runs every registered job once a second, on one node at a time: a lease in
 * the database sees to that.
 */
@ConsumerType
public interface PeriodicJob {

    /** Names the lease and the metric, such as {@code da-missed-clocks}. */
    String name();

    /**
     * Does what is due and returns. Runs again in a second, so it does a limited amount. What it throws is logged, and it
     * is tried again, by another node at once if there is one, by this one after a few seconds.
     *
     * @param system a caller with the role {@link org.safehomes.kernel.Role#SYSTEM}
     */
    void run(Caller system);
}
