package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.IncidentProfile;
import org.safehomes.da.Incidents;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What the incidents of a case show over time: {@code /api/da/cases/{case}/profile}. */
@Component(service = ProfileResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-profile")
@Path("da/cases/{case}/profile")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProfileResource {

    private final Incidents incidents;

    @Activate
    public ProfileResource(@Reference Incidents incidents) {
        this.incidents = incidents;
    }

    @GET
    public IncidentProfile profile(@Context SecurityContext security, @PathParam("case") String reference) {
        return incidents.profile(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
