package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Performs;

/** What keeps a case from closing (CL-4, W16). For whoever may see the case. */
@ProviderType
public interface Closings {

    /** What each module says that is here, and which modules have worked on the case and are gone. Changes nothing. */
    @Performs("READ_CLOSING")
    Closing closing(Caller caller, CaseRef reference);
}
