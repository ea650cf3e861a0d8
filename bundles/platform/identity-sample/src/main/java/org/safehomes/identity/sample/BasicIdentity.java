package org.safehomes.identity.sample;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.gate.Sessions;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.SignedIn;

/**
 * The {@code identity} extension of a demonstration: HTTP Basic, mapped to a member of the host's staff.
 *
 * <p>Runs after a resource has matched and before it is called, so an unknown path is a 404 without signing in: which paths
 * exist is public with the source code. No credentials, an unknown name, a wrong password and somebody who has left get the
 * same answer.
 */
@Component(service = ContainerRequestFilter.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsName("identity")
@Priority(Priorities.AUTHENTICATION)
public final class BasicIdentity implements ContainerRequestFilter {

    private static final String CHALLENGE = "Basic realm=\"Safe Homes sample\", charset=\"UTF-8\"";
    private static final int TOO_MANY_REQUESTS = 429;

    private final Sessions sessions;
    private final SampleUsers users;

    @Activate
    public BasicIdentity(@Reference Sessions sessions, @Reference SampleUsers users) {
        this.sessions = sessions;
        this.users = users;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Challenge.offer(request, CHALLENGE);
        var staff = BasicCredentials.of(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .flatMap(this::staff)
                .orElseThrow(NotSignedIn::new);
        var caller = sessions.callerFor(staff);
        request.setSecurityContext(new SignedIn(caller, request.getSecurityContext(), SecurityContext.BASIC_AUTH));
    }

    private Optional<StaffId> staff(BasicCredentials credentials) {
        try {
            return users.staff(credentials);
        } catch (Throttle.TooManyAttempts e) {
            throw new ClientErrorException(Response.status(TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Math.max(1, e.remaining().toSeconds()))
                    .build());
        }
    }
}
