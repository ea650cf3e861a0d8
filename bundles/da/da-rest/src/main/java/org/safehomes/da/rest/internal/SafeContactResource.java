package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.safehomes.da.Contacts;
import org.safehomes.da.SafeContact;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** How the survivor can be reached safely: {@code /api/da/cases/{case}/safe-contact}. */
@Component(service = SafeContactResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-safe-contact")
@Path("da/cases/{case}/safe-contact")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SafeContactResource {

    private final Contacts contacts;

    @Activate
    public SafeContactResource(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    /** 204 until the survivor has said: nothing recorded does not mean that something is safe (SC-1). */
    @GET
    public Response read(@Context SecurityContext security, @PathParam("case") String reference) {
        return contacts.safeContact(RequestCaller.of(security), PathNames.caseFile(reference))
                .map(safe -> Response.ok(safe).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** Against the version of the case. */
    @PUT
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable SafeContact body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var safe = Bodies.sent(body);
        return Responses.changed(contacts.recordSafeContact(caller, PathNames.caseFile(reference), version, safe));
    }
}
