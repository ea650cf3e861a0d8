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
import org.safehomes.da.PerpetratorContacted;
import org.safehomes.da.PerpetratorRecord;
import org.safehomes.da.PerpetratorSteps;
import org.safehomes.da.Perpetrators;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** The perpetrator of a case, apart from its survivor: {@code /api/da/cases/{case}/perpetrator}. */
@Component(service = PerpetratorResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-perpetrator")
@Path("da/cases/{case}/perpetrator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PerpetratorResource {

    private final Perpetrators perpetrators;

    @Activate
    public PerpetratorResource(@Reference Perpetrators perpetrators) {
        this.perpetrators = perpetrators;
    }

    @GET
    public PerpetratorRecord read(@Context SecurityContext security, @PathParam("case") String reference) {
        return perpetrators.read(RequestCaller.of(security), PathNames.caseFile(reference));
    }

    @GET
    @Path("steps")
    public Page<PerpetratorSteps> steps(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(perpetrators.steps(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    @Path("steps")
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            PerpetratorSteps.@Nullable NewPerpetratorSteps body) {
        var caller = RequestCaller.of(security);
        var steps = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(perpetrators.record(caller, about, steps, Idempotency.of(headers, about, steps)));
    }

    @GET
    @Path("contacts")
    public Page<PerpetratorContacted> contacts(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(perpetrators.contacts(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    @Path("contacts")
    public Response contacted(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            PerpetratorContacted.@Nullable NewPerpetratorContact body) {
        var caller = RequestCaller.of(security);
        var contact = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(perpetrators.contacted(caller, about, contact, Idempotency.of(headers, about, contact)));
    }

    /** A question that changes nothing; what it tells has no place in a URL. */
    @POST
    @Path("contact-check")
    public Decision<Boolean> ask(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable ContactQuestion body) {
        var caller = RequestCaller.of(security);
        var question = Bodies.complete(body);
        return perpetrators.ask(caller, PathNames.caseFile(reference), question.about(), question.startedBy());
    }

    /** Whether the perpetrator may be contacted. */
    record ContactQuestion(PerpetratorContacted.About about, PerpetratorContacted.StartedBy startedBy) {}
}
