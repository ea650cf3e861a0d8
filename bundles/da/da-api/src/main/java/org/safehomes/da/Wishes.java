package org.safehomes.da;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Version;

/** What the survivor wishes of whoever works with them (SC-3, SC-4, SC-5). For whoever may see the case. */
@ProviderType
public interface Wishes {

    /** What they said last; empty until they have said. */
    @Performs("READ_PREFERENCES")
    Optional<Preferences> preferences(Caller caller, CaseRef reference);

    /**
     * Records what the survivor wishes now. What they said before stays in the timeline (RE-2).
     *
     * @param version what the caller saw
     * @return the case's version after the change
     */
    @Performs("RECORD_PREFERENCES")
    Version record(Caller caller, CaseRef reference, Version version, Preferences.NewPreferences preferences);
}
