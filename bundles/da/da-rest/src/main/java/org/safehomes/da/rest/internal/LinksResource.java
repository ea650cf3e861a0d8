package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Links;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Whom the caller is linked to themself: {@code /api/da/links}. People and homes stand in bodies, never in URLs. */
@Component(service = LinksResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-links")
@Path("da/links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinksResource {

    private final Links links;

    @Activate
    public LinksResource(@Reference Links links) {
        this.links = links;
    }

    @POST
    public Response declare(@Context SecurityContext security, Links.@Nullable Declared body) {
        links.declare(RequestCaller.of(security), Bodies.complete(body));
        return Response.noContent().build();
    }
}
