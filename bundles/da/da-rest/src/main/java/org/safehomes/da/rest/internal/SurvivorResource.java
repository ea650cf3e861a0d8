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
import org.safehomes.da.Anonymity;
import org.safehomes.da.Survivor;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Who the survivor of a case is: {@code /api/da/cases/{case}/survivor}. */
@Component(service = SurvivorResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-survivor")
@Path("da/cases/{case}/survivor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SurvivorResource {

    private final Anonymity anonymity;

    @Activate
    public SurvivorResource(@Reference Anonymity anonymity) {
        this.anonymity = anonymity;
    }

    @GET
    public Survivor survivor(@Context SecurityContext security, @PathParam("case") String reference) {
        return anonymity.survivor(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
