package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;

/** How much lies with whom. It counts what the caller may see and nothing else: a case that is kept from them is in no number. */
@ProviderType
public interface Caseloads {

    /**
     * What lies with the caller and with each member of staff whose line manager they are (CL-2, CL-8). Those further down the
     * chain are their own manager's.
     */
    @Performs("READ_CASELOAD")
    Caseload caseload(Caller caller);
}
