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
import org.safehomes.da.FileMark;
import org.safehomes.da.FileMarks;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** The mark on the survivor's own file: {@code /api/da/cases/{case}/file-mark}. */
@Component(service = FileMarkResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-file-mark")
@Path("da/cases/{case}/file-mark")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FileMarkResource {

    private final FileMarks marks;

    @Activate
    public FileMarkResource(@Reference FileMarks marks) {
        this.marks = marks;
    }

    @GET
    public FileMark read(@Context SecurityContext security, @PathParam("case") String reference) {
        return marks.read(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @POST
    public Response put(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var why = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(marks.put(caller, about, why.reason(), Idempotency.of(headers, about, why)));
    }

    @POST
    @Path("removal")
    public Response remove(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var why = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(marks.remove(caller, about, why.reason(), Idempotency.of(headers, about, why)));
    }
}
