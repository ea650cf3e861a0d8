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
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Report;
import org.safehomes.da.Triage;
import org.safehomes.da.TriageDecision;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.Paging;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** From a report to a case: {@code /api/da/triage}. */
@Component(service = TriageResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-triage")
@Path("da/triage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TriageResource {

    private final Triage triage;

    @Activate
    public TriageResource(@Reference Triage triage) {
        this.triage = triage;
    }

    @GET
    public Page<Report> waiting(@Context SecurityContext security, @Context UriInfo uri) {
        var caller = RequestCaller.of(security);
        var paging = Paging.of(uri);
        return triage.waiting(caller, paging.limit(), paging.cursor());
    }

    @GET
    @Path("{report}")
    public Response read(@Context SecurityContext security, @PathParam("report") String report) {
        return answer(triage.read(RequestCaller.of(security), PathNames.report(report)));
    }

    @GET
    @Path("{report}/matches")
    public Page<Triage.CaseSummary> matches(@Context SecurityContext security, @PathParam("report") String report) {
        return Page.only(triage.matches(RequestCaller.of(security), PathNames.report(report)));
    }

    @POST
    @Path("{report}/decision")
    public Response decide(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("report") String report,
            @Nullable TriageDecision body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var decision = Bodies.sent(body);
        return answer(triage.decide(caller, PathNames.report(report), version, decision));
    }

    @POST
    @Path("{report}/confirmation")
    public Response confirm(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("report") String report,
            @Nullable Confirmation body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var confirmation = Bodies.complete(body);
        return answer(triage.confirmOutside(
                caller, PathNames.report(report), version, confirmation.agree(), confirmation.reason()));
    }

    @POST
    @Path("{report}/reassessment")
    public Response reassess(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("report") String report,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var why = Bodies.complete(body);
        return answer(triage.reassess(caller, PathNames.report(report), version, why.reason()));
    }

    private static Response answer(Report report) {
        return Responses.versioned(report, report.version());
    }

    /** What a second person says of a report that is said to lie outside. Whether they agree is never guessed. */
    record Confirmation(Boolean agree, String reason) {}
}
