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
import org.safehomes.da.Anonymity;
import org.safehomes.da.Naming;
import org.safehomes.kernel.Decision;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Whether a case names its survivor: {@code /api/da/cases/{case}/anonymity}. */
@Component(service = AnonymityResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-anonymity")
@Path("da/cases/{case}/anonymity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AnonymityResource {

    private final Anonymity anonymity;

    @Activate
    public AnonymityResource(@Reference Anonymity anonymity) {
        this.anonymity = anonymity;
    }

    @POST
    public Decision<Naming> decide(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        return anonymity.decide(
                caller, PathNames.caseFile(reference), Bodies.complete(body).reason());
    }

    @POST
    @Path("lifting")
    public Response lift(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable Reason body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        return Responses.changed(anonymity.lift(
                caller,
                PathNames.caseFile(reference),
                version,
                Bodies.complete(body).reason()));
    }
}
