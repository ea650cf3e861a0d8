package org.safehomes.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.gate.AuditLine;
import org.safehomes.gate.AuditQuestion;
import org.safehomes.gate.AuditReview;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Paging;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** The audit trail, for those who may ask who looked: {@code /api/audit}. */
@Component(service = AuditResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("audit")
@Path("audit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private final AuditReview review;

    @Activate
    public AuditResource(@Reference AuditReview review) {
        this.review = review;
    }

    /** A search names a member of staff, who has no place in a URL. */
    @POST
    @Path("search")
    public Page<AuditLine> search(
            @Context SecurityContext security, @Context UriInfo uri, @Nullable AuditQuestion body) {
        var caller = RequestCaller.of(security);
        var paging = Paging.of(uri);
        return review.search(caller, Bodies.sent(body), paging.limit(), paging.cursor());
    }

    @GET
    @Path("records/{record}")
    public Page<AuditLine> ofRecord(
            @Context SecurityContext security, @Context UriInfo uri, @PathParam("record") String reference) {
        var caller = RequestCaller.of(security);
        var paging = Paging.of(uri);
        return review.ofRecord(caller, PathNames.record(reference), paging.limit(), paging.cursor());
    }
}
