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
import org.safehomes.da.StaffRiskAssessment;
import org.safehomes.da.StaffRiskAssessments;
import org.safehomes.kernel.Page;
import org.safehomes.rest.Bodies;
import org.safehomes.rest.Idempotency;
import org.safehomes.rest.PathNames;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** How dangerous a visit is for staff: {@code /api/da/cases/{case}/staff-risk-assessments}. */
@Component(service = StaffRiskAssessmentsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-staff-risk-assessments")
@Path("da/cases/{case}/staff-risk-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class StaffRiskAssessmentsResource {

    private final StaffRiskAssessments assessments;

    @Activate
    public StaffRiskAssessmentsResource(@Reference StaffRiskAssessments assessments) {
        this.assessments = assessments;
    }

    @GET
    public Page<StaffRiskAssessment> list(@Context SecurityContext security, @PathParam("case") String reference) {
        return Page.only(assessments.assessments(RequestCaller.of(security), PathNames.caseFile(reference)));
    }

    @POST
    public Response record(
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @PathParam("case") String reference,
            StaffRiskAssessment.@Nullable NewStaffRiskAssessment body) {
        var caller = RequestCaller.of(security);
        var said = Bodies.complete(body);
        var about = PathNames.caseFile(reference);
        return Responses.added(assessments.assess(caller, about, said, Idempotency.of(headers, about, said)));
    }
}
