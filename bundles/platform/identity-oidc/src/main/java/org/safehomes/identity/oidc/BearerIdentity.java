package org.safehomes.identity.oidc;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.gate.OfficerTokens;
import org.safehomes.gate.Sessions;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.SignedIn;

/**
 * The {@code identity} extension of an installation with real people in it: an access token of the landlord's identity provider.
 *
 * <p>There while the configuration is good, so that without one no resource is. Whatever is wrong with a token, the answer is the
 * same; only who sends none at all is not told that there was one. Should another {@code identity} be there, this one goes
 * before it.
 */
@Component(
        service = ContainerRequestFilter.class,
        scope = ServiceScope.PROTOTYPE,
        property = "service.ranking:Integer=1000",
        reference = @Reference(name = "tokens", service = OfficerTokens.class, target = SignIn.OURS))
@JakartarsExtension
@JakartarsName("identity")
@Priority(Priorities.AUTHENTICATION)
public final class BearerIdentity implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer";
    private static final String NONE = "Bearer realm=\"Safe Homes\"";
    private static final String BAD = NONE + ", error=\"invalid_token\"";

    private final Sessions sessions;

    @Activate
    public BearerIdentity(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var headers = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        Challenge.offer(request, headers == null || headers.isEmpty() ? NONE : BAD);
        var token = BearerHeader.token(headers).orElseThrow(NotSignedIn::new);
        var caller = sessions.callerBearing(token);
        request.setSecurityContext(new SignedIn(caller, request.getSecurityContext(), SCHEME));
    }
}
