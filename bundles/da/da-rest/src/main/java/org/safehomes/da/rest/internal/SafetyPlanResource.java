package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.safehomes.da.SafetyPlan;
import org.safehomes.da.SafetyPlans;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** How the survivor is kept safe: {@code /api/da/cases/{case}/safety-plan}. */
@Component(service = SafetyPlanResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-safety-plan")
@Path("da/cases/{case}/safety-plan")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SafetyPlanResource {

    private final SafetyPlans plans;

    @Activate
    public SafetyPlanResource(@Reference SafetyPlans plans) {
        this.plans = plans;
    }

    @GET
    public SafetyPlan read(@Context SecurityContext security, @PathParam("case") String reference) {
        return plans.plan(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            SafetyPlan.@Nullable NewSafetyPlan body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(plans.record(caller, about, said, Idempotency.of(headers, about, said)));
    }
}
