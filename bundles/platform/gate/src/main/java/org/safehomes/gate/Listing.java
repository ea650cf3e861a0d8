package org.safehomes.gate;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.RecordRef;

/** How a module lists: a query that joins what the caller may see. */
@FunctionalInterface
@ConsumerType
public interface Listing<T> {

    /** Runs the query in the gate's transaction. */
    Listed<T> run(InSight inSight);

    /**
     * What was listed.
     *
     * @param items the answer, in order
     * @param refs every record that the answer says something about, for the audit trail
     * @param next the cursor of the next page; empty on the last
     */
    record Listed<T>(List<T> items, List<? extends RecordRef> refs, Optional<String> next) {}
}
