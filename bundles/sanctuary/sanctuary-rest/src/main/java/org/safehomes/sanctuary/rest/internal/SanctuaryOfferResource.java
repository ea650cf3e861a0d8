package org.safehomes.sanctuary.rest.internal;

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
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;
import org.safehomes.sanctuary.SanctuaryOffer;
import org.safehomes.sanctuary.SanctuaryRequests;

/** What the landlord offers in a case: {@code /api/sanctuary/cases/{case}/offer}. */
@Component(service = SanctuaryOfferResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-offer")
@Path("sanctuary/cases/{case}/offer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SanctuaryOfferResource {

    private final SanctuaryRequests requests;

    @Activate
    public SanctuaryOfferResource(@Reference SanctuaryRequests requests) {
        this.requests = requests;
    }

    @GET
    public SanctuaryOffer read(@Context SecurityContext security, @PathParam("case") String reference) {
        return requests.offer(RequestCaller.of(security), PathNames.caseFile(reference));
    }
}
