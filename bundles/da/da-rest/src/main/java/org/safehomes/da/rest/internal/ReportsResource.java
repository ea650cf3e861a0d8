package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.safehomes.da.NewReport;
import org.safehomes.da.Reports;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Taking reports in: {@code /api/da/reports}. */
@Component(service = ReportsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-reports")
@Path("da/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReportsResource {

    private final Reports reports;

    @Activate
    public ReportsResource(@Reference Reports reports) {
        this.reports = reports;
    }

    /** The receipt is all that whoever reports gets, so there is no address to read the report at (IN-7). */
    @POST
    public Response report(@Context SecurityContext security, @Context HttpHeaders headers, @Nullable NewReport body) {
        var caller = RequestCaller.ofReporter(security);
        var report = Bodies.sent(body);
        return Responses.created(reports.report(caller, report, Idempotency.of(headers, report)));
    }
}
