package org.safehomes.sanctuary.rest.internal;

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
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;
import org.safehomes.sanctuary.HomeAssessment.NewHomeAssessment;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequest.NewLawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.NewReview;
import org.safehomes.sanctuary.SanctuaryRequest.NewSaidOfHome;
import org.safehomes.sanctuary.SanctuaryRequest.NewSanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequests;

/** Requests to be made safer at home: {@code /api/sanctuary/cases/{case}/requests}. */
@Component(service = SanctuaryRequestsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-requests")
@Path("sanctuary/cases/{case}/requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SanctuaryRequestsResource {

    private final SanctuaryRequests requests;

    @Activate
    public SanctuaryRequestsResource(@Reference SanctuaryRequests requests) {
        this.requests = requests;
    }

    @GET
    public Page<SanctuaryRequest> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(requests.requests(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response ask(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewSanctuaryRequest body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(requests.ask(caller, about, said, Idempotency.of(headers, about, said)));
    }

    @POST
    @Path("{request}/perpetrator-lives-there")
    public Response sayWhoLivesThere(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable NewSaidOfHome body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(
                requests.sayWhoLivesThere(caller, about, request, said, Idempotency.of(headers, about, request, said)));
    }

    @POST
    @Path("{request}/legal-considerations")
    public Response considerLaw(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable NewLawConsidered body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(
                requests.considerLaw(caller, about, request, said, Idempotency.of(headers, about, request, said)));
    }

    @POST
    @Path("{request}/assessments")
    public Response assess(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable NewHomeAssessment body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(
                requests.assess(caller, about, request, said, Idempotency.of(headers, about, request, said)));
    }

    @POST
    @Path("{request}/withdrawal")
    public Response withdraw(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable WithdrawalReason body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(requests.withdraw(
                caller, about, request, said.reason(), Idempotency.of(headers, about, request, said)));
    }

    @POST
    @Path("{request}/reviews")
    public Response review(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable NewReview body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(
                requests.review(caller, about, request, said, Idempotency.of(headers, about, request, said)));
    }
}
