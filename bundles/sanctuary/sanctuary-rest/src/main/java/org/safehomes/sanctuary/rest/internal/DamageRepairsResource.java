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
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.RepairCost;
import org.safehomes.sanctuary.DamageRepairs;

/** Repairs of damage: {@code /api/sanctuary/cases/{case}/repairs}. */
@Component(service = DamageRepairsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("sanctuary-repairs")
@Path("sanctuary/cases/{case}/repairs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DamageRepairsResource {

    private final DamageRepairs repairs;

    @Activate
    public DamageRepairsResource(@Reference DamageRepairs repairs) {
        this.repairs = repairs;
    }

    @GET
    public Page<DamageRepair> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(repairs.repairs(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response report(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewDamageRepair body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(repairs.report(caller, about, said, Idempotency.of(headers, about, said)));
    }

    @POST
    @Path("{repair}/steps")
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("repair") String repairId,
            @Nullable NewRepairStep body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var repair = PathNames.entry(repairId);
        return Responses.added(
                repairs.record(caller, about, repair, said, Idempotency.of(headers, about, repair, said)));
    }

    /** 204 until it was recorded. */
    @GET
    @Path("{repair}/cost")
    public Response cost(
            @Context SecurityContext security,
            @PathParam("case") String reference,
            @PathParam("repair") String repairId) {
        return repairs.cost(RequestCaller.of(security), PathNames.caseFile(reference), PathNames.entry(repairId))
                .map(cost -> Response.ok(cost).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("{repair}/cost")
    public Response recordCost(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("repair") String repairId,
            @Nullable RepairCost body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var repair = PathNames.entry(repairId);
        return Responses.added(
                repairs.recordCost(caller, about, repair, said, Idempotency.of(headers, about, repair, said)));
    }
}
