package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An incident of abuse that became known in a case. No evidence is asked for, and no police report (IN-2, MA-3).
 *
 * @param happenedAt when; not in the future
 * @param toldBy who told us of it
 * @param samePeople whether it was the case's perpetrator against the case's survivor: only that makes a repeat (MA-3)
 * @param behaviours what kinds of behaviour it was
 * @param knownTo which agency knows of it, if not we alone; at most 200 characters
 * @param whatHappened in the words of who told us; at most 20,000 characters
 */
public record NewIncident(
        Instant happenedAt,
        ReporterKind toldBy,
        Boolean samePeople,
        Set<Behaviour> behaviours,
        Optional<String> knownTo,
        Optional<String> whatHappened) {

    public NewIncident {
        behaviours = behaviours == null ? Set.of() : Set.copyOf(behaviours);
    }
}
