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
import org.safehomes.da.Recipients;
import org.safehomes.kernel.Page;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What has left, to whom, when and on which decision: {@code /api/da/cases/{case}/disclosures}. */
@Component(service = DisclosuresResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-disclosures")
@Path("da/cases/{case}/disclosures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DisclosuresResource {

    private final Recipients recipients;

    @Activate
    public DisclosuresResource(@Reference Recipients recipients) {
        this.recipients = recipients;
    }

    @GET
    public Page<Recipients.Disclosure> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(recipients.disclosures(RequestCaller.of(security), PathNames.caseFile(reference)));
    }
}
