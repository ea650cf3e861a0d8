package org.safehomes.rest;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.safehomes.kernel.Caller;

/**
 * What an identity extension sets on a request after it has found out who asks.
 *
 * <p>It answers no role: what somebody may do is read by the gate at each operation, so that a withdrawal acts at once.
 */
public final class SignedIn implements SecurityContext {

    private final Officer officer;
    private final boolean secure;
    private final String scheme;

    /**
     * @param caller what the gate's sessions made for this request
     * @param before the request's security context until now
     * @param scheme how the caller was recognised, such as {@link SecurityContext#BASIC_AUTH}
     */
    public SignedIn(Caller caller, SecurityContext before, String scheme) {
        this.officer = new Officer(caller);
        this.secure = before.isSecure();
        this.scheme = scheme;
    }

    @Override
    public Principal getUserPrincipal() {
        return officer;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return scheme;
    }

    /** Carries the caller through the proxies of JAX-RS. */
    record Officer(Caller caller) implements Principal {

        @Override
        public String getName() {
            return caller.staff().value();
        }
    }
}
