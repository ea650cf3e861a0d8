package org.safehomes.rest.internal.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What is served here, described for programs. */
@Component(service = OpenApiResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("openapi")
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    private final ApiDocument document;

    @Activate
    public OpenApiResource(@Reference ApiDocument document) {
        this.document = document;
    }

    /**
     * This document, as it is now.
     *
     * <p>It follows the modules: what is stopped or removed is no longer in it, what is installed is there at once. A module
     * whose own description clashes with another's is left out, and the health check says so.
     */
    @GET
    public byte[] openApi(@Context SecurityContext security) {
        // not public: which modules a landlord has installed is nobody else's business
        RequestCaller.of(security);
        return document.json();
    }
}
