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
import org.safehomes.da.Letter;
import org.safehomes.da.Letters;
import org.safehomes.da.NewLetter;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Letters of a case: {@code /api/da/cases/{case}/letters}. */
@Component(service = LettersResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-letters")
@Path("da/cases/{case}/letters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LettersResource {

    private final Letters letters;

    @Activate
    public LettersResource(@Reference Letters letters) {
        this.letters = letters;
    }

    @GET
    public Page<Letter> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(letters.letters(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response prepare(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewLetter body) {
        var caller = RequestCaller.of(security);
        var letter = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(letters.prepare(caller, about, letter, Idempotency.of(headers, about, letter)));
    }

    /** To be saved, under a name that tells nothing: whoever sees the file in a folder learns no more than a reference. */
    @GET
    @Path("{letter}/letter.pdf")
    @Produces("application/pdf")
    public Response print(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("letter") String prepared) {
        var caller = RequestCaller.of(security);
        var letter = PathNames.entry(prepared);
        var document = letters.print(caller, PathNames.caseFile(reference), letter);
        return Response.ok(document)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + letter + ".pdf\"")
                .build();
    }

    @POST
    @Path("{letter}/sending")
    public Response send(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("letter") String prepared,
            Letters.@Nullable Sending body) {
        var caller = RequestCaller.of(security);
        var sending = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var letter = PathNames.entry(prepared);
        return Responses.added(
                letters.send(caller, about, letter, sending, Idempotency.of(headers, about, letter, sending)));
    }

    /** Looks at it again: releases it, or holds it back. */
    @POST
    @Path("{letter}/check")
    public Letter check(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("letter") String prepared) {
        return letters.check(RequestCaller.of(security), PathNames.caseFile(reference), PathNames.entry(prepared));
    }

    @POST
    @Path("{letter}/cancellation")
    public Response cancel(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("letter") String prepared,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var reason = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var letter = PathNames.entry(prepared);
        return Responses.added(
                letters.cancel(caller, about, letter, reason.reason(), Idempotency.of(headers, about, letter, reason)));
    }
}
