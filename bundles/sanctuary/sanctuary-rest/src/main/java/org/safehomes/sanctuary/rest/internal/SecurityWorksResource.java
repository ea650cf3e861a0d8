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
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;
import org.safehomes.sanctuary.SecurityWorks;

/** The schedule of works of a request: {@code /api/sanctuary/cases/{case}/requests/{request}/works}. */
@Component(service = SecurityWorksResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-works")
@Path("sanctuary/cases/{case}/requests/{request}/works")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SecurityWorksResource {

    private final SecurityWorks works;

    @Activate
    public SecurityWorksResource(@Reference SecurityWorks works) {
        this.works = works;
    }

    @POST
    public Response plan(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @Nullable NewSecurityWork body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        return Responses.added(works.plan(caller, about, request, said, Idempotency.of(headers, about, request, said)));
    }

    @POST
    @Path("{work}/order")
    public Response order(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @PathParam("work") String workId) {
        var caller = RequestCaller.of(security);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        var work = PathNames.entry(workId);
        return Responses.added(
                works.order(caller, about, request, work, Idempotency.of(headers, about, request, work)));
    }

    /** To be saved, under a name that tells nothing: whoever sees the file in a folder learns no more than a reference. */
    @GET
    @Path("{work}/order.pdf")
    @Produces("application/pdf")
    public Response print(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @PathParam("work") String workId) {
        var caller = RequestCaller.of(security);
        var work = PathNames.entry(workId);
        var document = works.paper(caller, PathNames.caseFile(reference), PathNames.entry(requestId), work);
        return Response.ok(document)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + work + ".pdf\"")
                .build();
    }

    @POST
    @Path("{work}/steps")
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("request") String requestId,
            @PathParam("work") String workId,
            @Nullable NewWorkStep body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var request = PathNames.entry(requestId);
        var work = PathNames.entry(workId);
        return Responses.added(
                works.record(caller, about, request, work, said, Idempotency.of(headers, about, request, work, said)));
    }
}
