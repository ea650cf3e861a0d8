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
import org.safehomes.da.BreakGlass;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Looks at a case that cannot wait, and their review: {@code /api/da/cases/{case}/access/break-glass}. */
@Component(service = BreakGlassResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-break-glass")
@Path("da/cases/{case}/access/break-glass")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BreakGlassResource {

    private final BreakGlass glass;

    @Activate
    public BreakGlassResource(@Reference BreakGlass glass) {
        this.glass = glass;
    }

    @GET
    public Page<BreakGlass.Look> looks(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(glass.looks(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response open(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var why = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(glass.open(caller, about, why.reason(), Idempotency.of(headers, about, why)));
    }

    @POST
    @Path("{look}/review")
    public Response review(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("look") String reviewed,
            BreakGlass.@Nullable Review body) {
        var caller = RequestCaller.of(security);
        var review = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var look = PathNames.entry(reviewed);
        return Responses.added(glass.review(caller, about, look, review, Idempotency.of(headers, about, look, review)));
    }
}
