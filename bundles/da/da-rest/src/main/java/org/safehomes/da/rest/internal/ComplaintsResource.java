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
import org.safehomes.da.Complaint;
import org.safehomes.da.Complaints;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Complaints about how a case is handled: {@code /api/da/cases/{case}/complaints}. */
@Component(service = ComplaintsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-complaints")
@Path("da/cases/{case}/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ComplaintsResource {

    private final Complaints complaints;

    @Activate
    public ComplaintsResource(@Reference Complaints complaints) {
        this.complaints = complaints;
    }

    @GET
    public Page<Complaint> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(complaints.complaints(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Complaint.@Nullable NewComplaint body) {
        var caller = RequestCaller.of(security);
        var complaint = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(complaints.record(caller, about, complaint, Idempotency.of(headers, about, complaint)));
    }
}
