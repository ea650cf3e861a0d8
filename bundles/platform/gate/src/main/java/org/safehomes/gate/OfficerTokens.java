package org.safehomes.gate;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.StaffId;

/**
 * Tells to whom a bearer token was issued: the part of signing in that an identity bundle knows. Asked by {@link Sessions}
 * alone, and only if the bundle that offers it is named under {@code trustedBundles} and is the only such one.
 */
@ConsumerType
public interface OfficerTokens {

    /**
     * The member of staff whom the issuer names.
     *
     * @param token what stands behind {@code Bearer} in the header, as it came; it goes into no log and no message
     * @return empty if the token is good, and names nobody in a way that could be a key of the host's register
     * @throws org.safehomes.kernel.problem.NotSignedIn if the token is not good, whatever it is that is wrong with it
     * @throws org.safehomes.kernel.problem.Unavailable if no token can be checked now
     */
    Optional<StaffId> holderOf(String token);
}
