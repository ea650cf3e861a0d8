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
import org.safehomes.da.Marac;
import org.safehomes.da.MaracPack;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.NewMaracReferral;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** MARAC referrals of a case: {@code /api/da/cases/{case}/marac-referrals}. */
@Component(service = MaracReferralsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-marac-referrals")
@Path("da/cases/{case}/marac-referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MaracReferralsResource {

    private final Marac marac;

    @Activate
    public MaracReferralsResource(@Reference Marac marac) {
        this.marac = marac;
    }

    @GET
    public Page<MaracReferral> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(marac.referrals(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response prepare(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewMaracReferral body) {
        var caller = RequestCaller.of(security);
        var referral = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(marac.prepare(caller, about, referral, Idempotency.of(headers, about, referral)));
    }

    @POST
    @Path("received")
    public Response receive(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            MaracReferral.@Nullable Received body) {
        var caller = RequestCaller.of(security);
        var referral = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(marac.received(caller, about, referral, Idempotency.of(headers, about, referral)));
    }

    /** That an officer has sent it: this sends nothing. */
    @POST
    @Path("{referral}/sending")
    public Response send(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("referral") String prepared,
            MaracReferral.@Nullable Sending body) {
        var caller = RequestCaller.of(security);
        var sending = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var referral = PathNames.entry(prepared);
        return Responses.added(
                marac.sent(caller, about, referral, sending, Idempotency.of(headers, about, referral, sending)));
    }

    @POST
    @Path("{referral}/meetings")
    public Response meet(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("referral") String discussed,
            MaracReferral.@Nullable NewMeeting body) {
        var caller = RequestCaller.of(security);
        var meeting = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var referral = PathNames.entry(discussed);
        return Responses.added(
                marac.meeting(caller, about, referral, meeting, Idempotency.of(headers, about, referral, meeting)));
    }

    @GET
    @Path("{referral}/pack")
    public MaracPack pack(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("referral") String prepared) {
        return marac.pack(RequestCaller.of(security), PathNames.caseFile(reference), PathNames.entry(prepared));
    }

    /** To be saved, under a name that tells nothing: whoever sees the file in a folder learns no more than a reference. */
    @GET
    @Path("{referral}/pack.pdf")
    @Produces("application/pdf")
    public Response print(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("referral") String prepared) {
        var caller = RequestCaller.of(security);
        var referral = PathNames.entry(prepared);
        var document = marac.print(caller, PathNames.caseFile(reference), referral);
        return Response.ok(document)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + referral + ".pdf\"")
                .build();
    }
}
