package org.safehomes.rest.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.kernel.problem.DomainProblem;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.KeyReused;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.ParameterNotSet;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.StaleVersion;
import org.safehomes.kernel.problem.Unavailable;

/**
 * The {@code problems} extension: the one place where errors of the domain get a status. What it makes is finished by
 * {@link Answers}, which knows the request.
 */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsName("problems")
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    static final String SECONDS_TO_WAIT = "30";

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException http) {
            return ofHttp(http);
        }
        var problem = problem(failure);
        var response = Response.status(problem.status()).entity(problem);
        return problem.type() == ProblemType.UNAVAILABLE
                ? response.header("Retry-After", SECONDS_TO_WAIT).build()
                : response.build();
    }

    private static Response ofHttp(WebApplicationException http) {
        var response = http.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        var problem = Problem.of(ProblemType.ofStatus(response.getStatus())).withStatus(response.getStatus());
        // headers such as Allow and Retry-After stay
        return Response.fromResponse(response)
                .entity(response.getStatus() < 500 ? problem : problem.causedBy(http))
                .build();
    }

    static Problem problem(Throwable failure) {
        if (failure instanceof DomainProblem domain) {
            return ofDomain(domain);
        }
        if (failure instanceof MalformedJson json) {
            return Problem.of(ProblemType.MALFORMED_JSON).with(Map.of("line", json.line(), "column", json.column()));
        }
        return Problem.of(ProblemType.UNEXPECTED).causedBy(failure);
    }

    private static Problem ofDomain(DomainProblem domain) {
        var problem = Problem.of(type(domain), domain.getMessage());
        if (domain instanceof InvalidInput input) {
            return problem.with(Map.of("fields", input.fields()));
        }
        if (domain instanceof RefusedByRule refusal) {
            var decision = refusal.decision();
            return problem.with(
                    Map.of("rule", decision.rule(), "clauses", decision.clauses(), "reasons", decision.reasons()));
        }
        if (domain instanceof ParameterNotSet blank) {
            return problem.with(Map.of("parameter", blank.parameter(), "rule", blank.rule()));
        }
        return domain instanceof Unavailable ? problem.causedBy(domain) : problem;
    }

    private static ProblemType type(DomainProblem domain) {
        if (domain instanceof NotSignedIn) {
            return ProblemType.NOT_SIGNED_IN;
        } else if (domain instanceof NotAllowed) {
            return ProblemType.NOT_ALLOWED;
        } else if (domain instanceof NoSuchRecord) {
            return ProblemType.NO_SUCH_RECORD;
        } else if (domain instanceof StaleVersion) {
            return ProblemType.STALE_VERSION;
        } else if (domain instanceof InvalidInput) {
            return ProblemType.INVALID_INPUT;
        } else if (domain instanceof RefusedByRule) {
            return ProblemType.REFUSED_BY_RULE;
        } else if (domain instanceof KeyReused) {
            return ProblemType.KEY_REUSED;
        } else if (domain instanceof ParameterNotSet) {
            return ProblemType.PARAMETER_NOT_SET;
        } else if (domain instanceof Unavailable) {
            return ProblemType.UNAVAILABLE;
        }
        return ProblemType.UNEXPECTED;
    }
}
