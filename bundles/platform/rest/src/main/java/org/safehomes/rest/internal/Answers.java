package org.safehomes.rest.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.kernel.Caller;
import org.safehomes.rest.Challenge;
import org.safehomes.rest.RequestCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code answers} extension: first on the way in, last on the way out. Every error leaves as a problem, whoever made
 * it, and every answer with its headers and its correlation id.
 */
@Component(
        service = {ContainerRequestFilter.class, ContainerResponseFilter.class},
        scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsName("answers")
@PreMatching
@Priority(Answers.OUTERMOST)
public final class Answers implements ContainerRequestFilter, ContainerResponseFilter {

    static final int OUTERMOST = 1;

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.rest");
    private static final String CORRELATION = Answers.class.getName() + ".correlation";
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNAUTHORIZED = 401;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(CORRELATION, SafeHeaders.freshCorrelation());
        if (takesProblems(request)) {
            request.getHeaders().add(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }

    /**
     * Where success has no body, clients made by a generator ask for errors alone. To refuse them for it would refuse the
     * operation.
     */
    private static boolean takesProblems(ContainerRequestContext request) {
        return request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of()).stream()
                .anyMatch(accepted -> accepted.toLowerCase(Locale.ROOT).contains(Problem.MEDIA_TYPE.toString()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var correlation = correlation(request);
        if (response.getStatus() >= 400) {
            if (response.getStatus() != UNAUTHORIZED) {
                // some of it is refused before anybody is asked to sign in; who is not let in keeps nobody listening
                HearingOut.of(request);
            }
            answer(problem(request, response), correlation, request, response);
        }
        SafeHeaders.ALWAYS.forEach(response.getHeaders()::putSingle);
        response.getHeaders().putSingle(SafeHeaders.CORRELATION, correlation);
    }

    private static Problem problem(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem)) {
            // whatever else stands there was not written for our callers
            return Problem.of(ProblemType.ofStatus(response.getStatus())).withStatus(response.getStatus());
        }
        var precondition = request.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return problem.type() == ProblemType.STALE_VERSION && precondition
                ? problem.withStatus(PRECONDITION_FAILED)
                : problem;
    }

    private static void answer(
            Problem problem, String correlation, ContainerRequestContext request, ContainerResponseContext response) {
        problem.cause().ifPresent(cause -> LOG.error("{} {}", problem.status(), correlation, Trace.of(cause)));
        response.setStatus(problem.status());
        response.setEntity(problem.toJson(correlation), new Annotation[0], Problem.MEDIA_TYPE);
        if (problem.type() == ProblemType.NOT_SIGNED_IN) {
            Challenge.of(request)
                    .ifPresent(challenge -> response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge));
        }
    }

    private static String correlation(ContainerRequestContext request) {
        return RequestCaller.find(request.getSecurityContext())
                .map(Caller::correlation)
                .or(() -> Optional.ofNullable((String) request.getProperty(CORRELATION)))
                .orElseGet(SafeHeaders::freshCorrelation);
    }
}
