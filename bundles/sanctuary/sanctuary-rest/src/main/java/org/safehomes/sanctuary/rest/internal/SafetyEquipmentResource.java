package org.safehomes.sanctuary.rest.internal;

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
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;
import org.safehomes.sanctuary.LentEquipment;
import org.safehomes.sanctuary.LentEquipment.NewLoan;
import org.safehomes.sanctuary.LentEquipment.ReturnedEquipment;
import org.safehomes.sanctuary.SafetyEquipment;

/** Personal safety equipment: {@code /api/sanctuary/cases/{case}/equipment}. */
@Component(service = SafetyEquipmentResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-equipment")
@Path("sanctuary/cases/{case}/equipment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SafetyEquipmentResource {

    private final SafetyEquipment equipment;

    @Activate
    public SafetyEquipmentResource(@Reference SafetyEquipment equipment) {
        this.equipment = equipment;
    }

    @GET
    public Page<LentEquipment> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(equipment.lent(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response lend(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewLoan body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(equipment.lend(caller, about, said, Idempotency.of(headers, about, said)));
    }

    @POST
    @Path("{loan}/return")
    public Response takeBack(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("loan") String loanId,
            @Nullable ReturnedEquipment body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var loan = PathNames.entry(loanId);
        return Responses.added(
                equipment.takeBack(caller, about, loan, said, Idempotency.of(headers, about, loan, said)));
    }
}
