package org.safehomes.da;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;

/** The history of a case, from every module that is installed. For whoever may see the case. */
@ProviderType
public interface Timeline {

    /** The case's history in time order, the earliest first (RE-1, D8.25). */
    @Performs("READ_TIMELINE")
    List<TimelineEntry> of(Caller caller, CaseRef reference);
}
