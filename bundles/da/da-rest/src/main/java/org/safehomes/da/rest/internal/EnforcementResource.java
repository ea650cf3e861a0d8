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
import org.safehomes.da.Enforcement;
import org.safehomes.da.Enforcements;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Action against a perpetrator: {@code /api/da/cases/{case}/enforcement}. */
@Component(service = EnforcementResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-enforcement")
@Path("da/cases/{case}/enforcement")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EnforcementResource {

    private final Enforcements enforcements;

    @Activate
    public EnforcementResource(@Reference Enforcements enforcements) {
        this.enforcements = enforcements;
    }

    @GET
    public Page<Enforcement> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(enforcements.enforcement(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Enforcement.@Nullable NewEnforcement body) {
        var caller = RequestCaller.of(security);
        var enforcement = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(
                enforcements.record(caller, about, enforcement, Idempotency.of(headers, about, enforcement)));
    }
}
