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
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferrals;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Support that is offered and what comes of it: {@code /api/da/cases/{case}/support-referrals}. */
@Component(service = SupportReferralsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-support-referrals")
@Path("da/cases/{case}/support-referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SupportReferralsResource {

    private final SupportReferrals support;

    @Activate
    public SupportReferralsResource(@Reference SupportReferrals support) {
        this.support = support;
    }

    @GET
    public SupportReferrals.Overview overview(@Context SecurityContext security, @PathParam("case") String reference) {
        return support.overview(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @POST
    public Response offer(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            SupportReferral.@Nullable NewSupportOffer body) {
        var caller = RequestCaller.of(security);
        var offer = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(support.offer(caller, about, offer, Idempotency.of(headers, about, offer)));
    }

    @POST
    @Path("{referral}/states")
    public Response step(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("referral") String offered,
            SupportReferral.@Nullable NewSupportStep body) {
        var caller = RequestCaller.of(security);
        var step = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var referral = PathNames.entry(offered);
        return Responses.added(
                support.step(caller, about, referral, step, Idempotency.of(headers, about, referral, step)));
    }
}
