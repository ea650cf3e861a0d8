package org.safehomes.rest;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;

/** On whose behalf a request came, as the identity extension found out. */
public final class RequestCaller {

    private RequestCaller() {}

    /**
     * The caller to hand to every operation.
     *
     * @param context the request's own, injected or of the request context
     * @throws Unavailable if the host's staff register could not be asked who they are
     * @throws NotSignedIn if no identity extension has seen this request: a resource that runs unguarded answers nothing
     */
    public static Caller of(SecurityContext context) {
        var caller = ofReporter(context);
        if (!caller.checked()) {
            throw new Unavailable("the host's staff register");
        }
        return caller;
    }

    /**
     * The caller of a report, who may be one whom the host's staff register could not be asked about: a report is never refused
     * for that (AC-3). For nothing else.
     */
    public static Caller ofReporter(SecurityContext context) {
        return find(context).orElseThrow(NotSignedIn::new);
    }

    /** The same, empty where nobody has signed in. */
    public static Optional<Caller> find(SecurityContext context) {
        // by the principal: what a resource is injected is a proxy of the SignedIn that was set
        return context.getUserPrincipal() instanceof SignedIn.Officer officer
                ? Optional.of(officer.caller())
                : Optional.empty();
    }
}
