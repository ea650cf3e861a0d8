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
import org.safehomes.da.Sharing;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What the survivor was told of confidentiality: {@code /api/da/cases/{case}/confidentiality}. */
@Component(service = ConfidentialityResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-confidentiality")
@Path("da/cases/{case}/confidentiality")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConfidentialityResource {

    private final Sharing sharing;

    @Activate
    public ConfidentialityResource(@Reference Sharing sharing) {
        this.sharing = sharing;
    }

    @POST
    public Response explain(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Sharing.@Nullable Explanation body) {
        var caller = RequestCaller.of(security);
        var explanation = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(
                sharing.explained(caller, about, explanation, Idempotency.of(headers, about, explanation)));
    }
}
