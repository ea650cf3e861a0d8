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
import org.safehomes.da.BasicCase;
import org.safehomes.da.BasicInformation;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Basic information of a case: {@code /api/da/cases/{case}/basic}. */
@Component(service = BasicResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-basic")
@Path("da/cases/{case}/basic")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BasicResource {

    private final BasicInformation basic;

    @Activate
    public BasicResource(@Reference BasicInformation basic) {
        this.basic = basic;
    }

    @GET
    public BasicCase read(@Context SecurityContext security, @PathParam("case") String reference) {
        return basic.read(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
