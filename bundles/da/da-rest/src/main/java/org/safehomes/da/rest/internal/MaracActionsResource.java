package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
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
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What MARAC asked of the landlord: {@code /api/da/cases/{case}/marac-actions}. */
@Component(service = MaracActionsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-marac-actions")
@Path("da/cases/{case}/marac-actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MaracActionsResource {

    private final Marac marac;

    @Activate
    public MaracActionsResource(@Reference Marac marac) {
        this.marac = marac;
    }

    @POST
    @Path("{action}/completion")
    public Response finish(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("action") String agreed,
            @Nullable Completion body) {
        var caller = RequestCaller.of(security);
        var completion = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var action = PathNames.entry(agreed);
        return Responses.added(marac.finish(
                caller, about, action, completion.how(), Idempotency.of(headers, about, action, completion)));
    }
}
