package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;

/** Who may see a case besides its team and its line manager (AC-1, AC-2, D8.27). */
@ProviderType
public interface CaseAccess {

    /** Who was added by name and who is excluded. For managers who may see the case. */
    @Performs("READ_ACCESS")
    Access read(Caller caller, CaseRef reference);

    /**
     * Adds somebody by name. For managers.
     *
     * @param reason why they need to know; 1 to 4,000 characters
     * @param until exclusive, in the future and at most a year ahead; empty until it is ended
     * @param extent how much they need to know
     * @throws org.safehomes.kernel.problem.InvalidInput if they are not active staff, or are excluded
     */
    @Performs("GRANT_ACCESS")
    Version grant(
            Caller caller, CaseRef reference, StaffId staff, String reason, Optional<Instant> until, Extent extent);

    /** Ends what was granted, from the next operation on. For managers. */
    @Performs("END_ACCESS")
    Version end(Caller caller, CaseRef reference, StaffId staff, String reason);

    /**
     * Excludes somebody who is linked to the perpetrator: from the next operation on the case does not exist for them, and
     * what was granted to them ends. If they own it, the first person up the chain who is not excluded does then (CL-8).
     *
     * @param reason 1 to 4,000 characters
     * @throws org.safehomes.kernel.problem.InvalidInput if the caller names themself, or nobody would be left to own it
     */
    @Performs("EXCLUDE")
    Version exclude(Caller caller, CaseRef reference, StaffId staff, String reason);

    /** The named part of a case's access. */
    record Access(List<Named> named, List<StaffId> excluded) {
        public Access {
            named = List.copyOf(named);
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * Somebody added by name.
     *
     * @param until exclusive; empty if no end is set
     * @param extent how much they may know
     */
    record Named(StaffId staff, String reason, StaffId by, Instant from, Optional<Instant> until, Extent extent) {}

    /** How much somebody who is added by name needs to know (D8.27). */
    enum Extent {
        /** All of it. */
        FULL,
        /** {@link BasicInformation} alone; for every other operation there is no case. */
        BASIC
    }
}
