package org.safehomes.gate;

import java.util.Set;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/**
 * Who a new record is for.
 *
 * @param team whose officers see it (AC-1)
 * @param owner who answers for it; a record always has one (CL-8)
 * @param excluded who never sees it and cannot tell that it exists (AC-2)
 */
public record Placement(TeamId team, StaffId owner, Set<StaffId> excluded) {

    /** @throws IllegalArgumentException if the owner is excluded */
    public Placement {
        excluded = Set.copyOf(excluded);
        if (excluded.contains(owner)) {
            throw new IllegalArgumentException("A record is not owned by somebody who may not see it.");
        }
    }
}
