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
import org.safehomes.da.ProtectiveOrder;
import org.safehomes.da.ProtectiveOrders;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Orders that protect the survivor: {@code /api/da/cases/{case}/orders}. */
@Component(service = OrdersResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-orders")
@Path("da/cases/{case}/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OrdersResource {

    private final ProtectiveOrders orders;

    @Activate
    public OrdersResource(@Reference ProtectiveOrders orders) {
        this.orders = orders;
    }

    @GET
    public Page<ProtectiveOrder> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(orders.orders(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            ProtectiveOrder.@Nullable NewProtectiveOrder body) {
        var caller = RequestCaller.of(security);
        var order = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(orders.record(caller, about, order, Idempotency.of(headers, about, order)));
    }
}
