package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.safehomes.da.GrantOffer;
import org.safehomes.da.GrantOffers;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** New tenancies offered to the survivor: {@code /api/da/cases/{case}/grant-offers}. */
@Component(service = GrantOffersResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-grant-offers")
@Path("da/cases/{case}/grant-offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantOffersResource {

    private final GrantOffers offers;

    @Activate
    public GrantOffersResource(@Reference GrantOffers offers) {
        this.offers = offers;
    }

    @GET
    public Page<GrantOffer> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(offers.offers(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            GrantOffer.@Nullable NewGrantOffer body) {
        var caller = RequestCaller.of(security);
        var offer = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(offers.record(caller, about, offer, Idempotency.of(headers, about, offer)));
    }
}
