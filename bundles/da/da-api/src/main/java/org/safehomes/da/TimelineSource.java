package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;

/** A module's part of a case's history. Every module registers one; the case's timeline is all of them together. */
@ConsumerType
public interface TimelineSource {

    /**
     * The module's entries of a case.
     *
     * @param caller whom the module's own gate checks again
     * @return in any order; empty if the module knows nothing of the case
     */
    List<TimelineEntry> entries(Caller caller, CaseRef reference);
}
