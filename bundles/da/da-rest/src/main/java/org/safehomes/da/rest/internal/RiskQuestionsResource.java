package org.safehomes.da.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.da.Questions;
import org.safehomes.da.RiskAssessments;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/** What an assessment with the council's instrument asks: {@code /api/da/risk-questions}. */
@Component(service = RiskQuestionsResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("da-risk-questions")
@Path("da/risk-questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RiskQuestionsResource {

    private final RiskAssessments assessments;

    @Activate
    public RiskQuestionsResource(@Reference RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @GET
    public Questions read(@Context SecurityContext security) {
        return assessments.questions(RequestCaller.of(security));
    }
}
