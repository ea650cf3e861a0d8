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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.OtherAssessment;
import org.safehomes.da.RiskAssessment;
import org.safehomes.da.RiskAssessments;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** Risk assessments of a case: {@code /api/da/cases/{case}/risk-assessments}. */
@Component(service = RiskAssessmentsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-risk-assessments")
@Path("da/cases/{case}/risk-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskAssessmentsResource {

    private final RiskAssessments assessments;

    @Activate
    public RiskAssessmentsResource(@Reference RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @GET
    public Page<RiskAssessment> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(assessments.assessments(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response assess(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable NewAssessment body) {
        var caller = RequestCaller.of(security);
        var assessment = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(
                assessments.assess(caller, about, assessment, Idempotency.of(headers, about, assessment)));
    }

    @POST
    @Path("accepted")
    public Response accept(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            @Nullable OtherAssessment body) {
        var caller = RequestCaller.of(security);
        var assessment = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(
                assessments.accept(caller, about, assessment, Idempotency.of(headers, about, assessment)));
    }

    /** Without a version: it adds to the history, and overwrites nothing that somebody saw. */
    @POST
    @Path("postponement")
    public Response postpone(
            @Context SecurityContext security, @PathParam("case") String reference, @Nullable Postponement body) {
        var caller = RequestCaller.of(security);
        var later = Bodies.complete(body);
        return Responses.changed(
                assessments.postpone(caller, PathNames.caseFile(reference), later.until(), later.reason()));
    }

    /** By when the assessment is due instead, and why. */
    record Postponement(Instant until, String reason) {}
}
