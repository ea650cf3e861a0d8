package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.TenancyAdvice;
import org.safehomes.da.TenancyOptions;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What the tenancy agreement says: {@code /api/da/cases/{case}/tenancy-facts}. */
@Component(service = TenancyFactsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-tenancy-facts")
@Path("da/cases/{case}/tenancy-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TenancyFactsResource {

    private final TenancyAdvice advice;

    @Activate
    public TenancyFactsResource(@Reference TenancyAdvice advice) {
        this.advice = advice;
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            TenancyOptions.@Nullable NewTenancyFacts body) {
        var caller = RequestCaller.of(security);
        var facts = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(advice.recordFacts(caller, about, facts, Idempotency.of(headers, about, facts)));
    }
}
