package org.safehomes.gate;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;

/**
 * Makes callers, for bundles that are named in the configuration as trusted to know who somebody is: the identity bundle,
 * and a host's own bundle that signs its officers in.
 */
@ProviderType
public interface Sessions {

    /**
     * A caller for one request.
     *
     * @param staff whom the calling bundle has authenticated
     * @throws SecurityException if the calling bundle is not named under {@code trustedBundles}
     * @throws org.safehomes.kernel.problem.NotSignedIn if the host's register has no such active member of staff
     */
    Caller callerFor(StaffId staff);
}
