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
import org.safehomes.da.Incident;
import org.safehomes.da.Incidents;
import org.safehomes.da.NewIncident;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Incidents of a case: {@code /api/da/cases/{case}/incidents}. */
@Component(service = IncidentsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-incidents")
@Path("da/cases/{case}/incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IncidentsResource {

    private final Incidents incidents;

    @Activate
    public IncidentsResource(@Reference Incidents incidents) {
        this.incidents = incidents;
    }

    @GET
    public Page<Incident> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(incidents.incidents(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewIncident body) {
        var caller = RequestCaller.of(security);
        var incident = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(incidents.record(caller, about, incident, Idempotency.of(headers, about, incident)));
    }

    @POST
    @Path("{incident}/same")
    public Response same(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @PathParam("incident") String further,
            @Nullable SameIncident body) {
        var caller = RequestCaller.of(security);
        var match = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        var incident = PathNames.entry(further);
        return Responses.added(incidents.same(
                caller,
                about,
                incident,
                match.sameAs(),
                match.reason(),
                Idempotency.of(headers, about, incident, match)));
    }

    /** Of which incident it is another account, and how that is known. */
    record SameIncident(EntryId sameAs, String reason) {}
}
