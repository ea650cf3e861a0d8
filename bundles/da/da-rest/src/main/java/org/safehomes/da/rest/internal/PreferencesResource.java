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
import org.safehomes.da.Preferences;
import org.safehomes.da.Wishes;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What the survivor wishes of whoever works with them: {@code /api/da/cases/{case}/preferences}. */
@Component(service = PreferencesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-preferences")
@Path("da/cases/{case}/preferences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PreferencesResource {

    private final Wishes wishes;

    @Activate
    public PreferencesResource(@Reference Wishes wishes) {
        this.wishes = wishes;
    }

    /** 204 until the survivor has said. */
    @GET
    public Response read(@Context SecurityContext security, @PathParam("case") String reference) {
        return wishes.preferences(RequestCaller.of(security), PathNames.caseFile(reference))
                .map(said -> Response.ok(said).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** Against the version of the case. */
    @PUT
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            Preferences.@Nullable NewPreferences body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var said = Bodies.complete(body);
        return Responses.changed(wishes.record(caller, PathNames.caseFile(reference), version, said));
    }
}
