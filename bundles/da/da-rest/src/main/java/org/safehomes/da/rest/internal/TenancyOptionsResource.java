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
import org.safehomes.da.TenancyAdvice;
import org.safehomes.da.TenancyOptions;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What can become of a joint tenancy: {@code /api/da/cases/{case}/tenancy-options}. */
@Component(service = TenancyOptionsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-tenancy-options")
@Path("da/cases/{case}/tenancy-options")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TenancyOptionsResource {

    private final TenancyAdvice advice;

    @Activate
    public TenancyOptionsResource(@Reference TenancyAdvice advice) {
        this.advice = advice;
    }

    @GET
    public TenancyOptions read(@Context SecurityContext security, @PathParam("case") String reference) {
        return advice.options(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
