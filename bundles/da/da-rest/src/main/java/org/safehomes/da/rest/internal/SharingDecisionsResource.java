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
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Sharing;
import org.safehomes.da.SharingDecision;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Decisions to share and not to share: {@code /api/da/cases/{case}/sharing-decisions}. */
@Component(service = SharingDecisionsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-sharing-decisions")
@Path("da/cases/{case}/sharing-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SharingDecisionsResource {

    private final Sharing sharing;

    @Activate
    public SharingDecisionsResource(@Reference Sharing sharing) {
        this.sharing = sharing;
    }

    @GET
    public Page<SharingDecision> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(sharing.decisions(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response decide(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewSharingDecision body) {
        var caller = RequestCaller.of(security);
        var decision = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(sharing.decide(caller, about, decision, Idempotency.of(headers, about, decision)));
    }

    @POST
    @Path("withdrawals")
    public Response withdraw(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Sharing.@Nullable Withdrawal body) {
        var caller = RequestCaller.of(security);
        var withdrawal = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(sharing.withdraw(caller, about, withdrawal, Idempotency.of(headers, about, withdrawal)));
    }
}
