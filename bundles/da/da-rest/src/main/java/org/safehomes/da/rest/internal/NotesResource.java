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
import org.safehomes.da.Note;
import org.safehomes.da.Notes;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Notes of a case: {@code /api/da/cases/{case}/notes}. */
@Component(service = NotesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-notes")
@Path("da/cases/{case}/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class NotesResource {

    private final Notes notes;

    @Activate
    public NotesResource(@Reference Notes notes) {
        this.notes = notes;
    }

    @GET
    public Page<Note> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(notes.notes(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response write(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Note.@Nullable NewNote body) {
        var caller = RequestCaller.of(security);
        var note = Bodies.sent(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(notes.write(caller, about, note, Idempotency.of(headers, about, note)));
    }

    @POST
    @Path("{note}/correction")
    public Response correct(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("note") String wrong,
            Note.@Nullable NewNote body) {
        var caller = RequestCaller.of(security);
        var correction = Bodies.sent(body);
        var about = PathNames.caseFile(reference);
        var note = PathNames.entry(wrong);
        return Responses.added(
                notes.correct(caller, about, note, correction, Idempotency.of(headers, about, note, correction)));
    }
}
