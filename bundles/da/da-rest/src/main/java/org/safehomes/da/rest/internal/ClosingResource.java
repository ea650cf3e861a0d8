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
import org.safehomes.da.Closing;
import org.safehomes.da.Closings;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What keeps a case from closing: {@code /api/da/cases/{case}/closing}. */
@Component(service = ClosingResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-closing")
@Path("da/cases/{case}/closing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClosingResource {

    private final Closings closings;

    @Activate
    public ClosingResource(@Reference Closings closings) {
        this.closings = closings;
    }

    @GET
    public Closing read(@Context SecurityContext security, @PathParam("case") String reference) {
        return closings.closing(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
