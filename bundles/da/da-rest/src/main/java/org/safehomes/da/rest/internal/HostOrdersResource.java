package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.HostOrders;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Paging;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Orders for the host that do not go on by themselves: {@code /api/da/host-orders}. */
@Component(service = HostOrdersResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-host-orders")
@Path("da/host-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HostOrdersResource {

    private final HostOrders orders;

    @Activate
    public HostOrdersResource(@Reference HostOrders orders) {
        this.orders = orders;
    }

    @GET
    public Page<HostOrders.Order> stuck(@Context SecurityContext security, @Context UriInfo uri) {
        var caller = RequestCaller.of(security);
        var paging = Paging.of(uri);
        return orders.stuck(caller, paging.limit(), paging.cursor());
    }

    @POST
    @Path("{about}/{order}/settlement")
    public Response settle(
            @Context SecurityContext security,
            @PathParam("about") String about,
            @PathParam("order") String order,
            @Nullable Settled body) {
        var caller = RequestCaller.of(security);
        var settled = Bodies.complete(body);
        orders.settle(caller, PathNames.caseFile(about), PathNames.entry(order), settled.decision(), settled.reason());
        return Response.noContent().build();
    }

    /**
     * What was decided, and why.
     *
     * @param reason 1 to 4,000 characters
     */
    record Settled(HostOrders.Settlement decision, String reason) {}
}
