package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;

/**
 * An incident of a case: recorded in it, or brought by a report (IN-7).
 *
 * @param happenedAt when it happened; if that is not known, when it was reported
 * @param happenedAtKnown whether it is known when it happened
 * @param samePeople whether it was the case's perpetrator against the case's survivor
 * @param report the report that brought it; empty if it was recorded in the case
 * @param knownTo which agency knows of it besides
 * @param sameAs the incident of which this is another account; it does not count twice
 */
public record Incident(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        Instant happenedAt,
        boolean happenedAtKnown,
        ReporterKind toldBy,
        boolean samePeople,
        Set<Behaviour> behaviours,
        Optional<ReportRef> report,
        Optional<String> knownTo,
        Optional<String> whatHappened,
        Optional<EntryId> sameAs) {

    public Incident {
        behaviours = Set.copyOf(behaviours);
    }
}
