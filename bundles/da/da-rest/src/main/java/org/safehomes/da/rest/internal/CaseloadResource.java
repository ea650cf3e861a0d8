package org.safehomes.da.rest.internal;

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
import org.safehomes.da.Caseload;
import org.safehomes.da.Caseloads;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What lies with whom: {@code /api/da/caseload}. */
@Component(service = CaseloadResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-caseload")
@Path("da/caseload")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseloadResource {

    private final Caseloads caseloads;

    @Activate
    public CaseloadResource(@Reference Caseloads caseloads) {
        this.caseloads = caseloads;
    }

    @GET
    public Caseload caseload(@Context SecurityContext security) {
        return caseloads.caseload(RequestCaller.of(security));
    }
}
