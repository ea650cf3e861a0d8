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
import org.safehomes.da.CounterAllegations;
import org.safehomes.da.Triage;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.ETags;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Counter-allegations: {@code /api/da/counter-allegations}, and what leads to one from a report. */
@Component(service = CounterAllegationsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-counter-allegations")
@Path("da/counter-allegations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CounterAllegationsResource {

    private final CounterAllegations counters;

    @Activate
    public CounterAllegationsResource(@Reference CounterAllegations counters) {
        this.counters = counters;
    }

    /** The pairs of cases that the caller reviews. */
    @GET
    public Page<CounterAllegations.Pair> reviewed(@Context SecurityContext security) {
        return Page.only(counters.reviewed(RequestCaller.of(security)));
    }

    @GET
    @Path("{report}/matches")
    public Page<Triage.CaseSummary> matches(@Context SecurityContext security, @PathParam("report") String report) {
        return Page.only(counters.matches(RequestCaller.of(security), PathNames.report(report)));
    }

    @POST
    @Path("{report}")
    public Response open(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("report") String report,
            CounterAllegations.@Nullable NewCounterCase body) {
        var caller = RequestCaller.of(security);
        var version = ETags.required(headers);
        var counter = Bodies.complete(body);
        return Responses.changed(counters.open(caller, PathNames.report(report), version, counter));
    }
}
