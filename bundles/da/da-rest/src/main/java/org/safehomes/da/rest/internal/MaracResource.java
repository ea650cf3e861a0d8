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
import org.safehomes.da.Marac;
import org.safehomes.da.MaracDecision;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Whether a case is to be referred to MARAC: {@code /api/da/cases/{case}/marac}. */
@Component(service = MaracResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-marac")
@Path("da/cases/{case}/marac")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MaracResource {

    private final Marac marac;

    @Activate
    public MaracResource(@Reference Marac marac) {
        this.marac = marac;
    }

    @GET
    public MaracDecision decide(@Context SecurityContext security, @PathParam("case") String reference) {
        return marac.decide(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
