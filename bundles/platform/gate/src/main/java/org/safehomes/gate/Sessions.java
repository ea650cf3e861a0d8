package org.safehomes.gate;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;

/**
 * Makes callers, and nobody else does. From an officer's own bearer token for any bundle, because the token is the proof; from
 * a bundle's word for those alone that are named in the configuration as trusted to know who somebody is, such as a host's own
 * that signs its officers in.
 */
@ProviderType
public interface Sessions {

    /**
     * A caller for one request. While the host's register is away nobody can be looked up: then the caller is one that is not
     * {@link Caller#checked() checked}, from whom a report is taken and nothing else.
     *
     * @param staff whom the calling bundle has authenticated
     * @throws SecurityException if the calling bundle is not named under {@code trustedBundles}
     * @throws org.safehomes.kernel.problem.NotSignedIn if the host's register has no such active member of staff
     */
    Caller callerFor(StaffId staff);

    /**
     * A caller for one request that came with an officer's bearer token.
     *
     * @param token what stands behind {@code Bearer} in the header, as it came
     * @throws org.safehomes.kernel.problem.NotSignedIn if the token is not good; what is wrong with it is not told
     * @throws org.safehomes.kernel.problem.NotAllowed if it is, and the host's register has no such active member of staff: who
     *     is unknown and who has left get the same answer
     * @throws org.safehomes.kernel.problem.Unavailable if no bundle that is trusted can check a token now
     */
    Caller callerBearing(String token);
}
