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
import org.safehomes.da.NewSafeguardingRecord;
import org.safehomes.da.Safeguarding;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Safeguarding referrals, decisions and steps: {@code /api/da/cases/{case}/safeguarding-referrals}. */
@Component(service = SafeguardingResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-safeguarding-referrals")
@Path("da/cases/{case}/safeguarding-referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SafeguardingResource {

    private final Safeguarding safeguarding;

    @Activate
    public SafeguardingResource(@Reference Safeguarding safeguarding) {
        this.safeguarding = safeguarding;
    }

    @GET
    public Safeguarding.Overview overview(@Context SecurityContext security, @PathParam("case") String reference) {
        return safeguarding.overview(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewSafeguardingRecord body) {
        var caller = RequestCaller.of(security);
        var step = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(safeguarding.record(caller, about, step, Idempotency.of(headers, about, step)));
    }
}
