package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.StaffRiskAssessment;
import org.safehomes.da.StaffRiskAssessment.NewStaffRiskAssessment;
import org.safehomes.da.StaffRiskAssessments;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.domain.SurvivorHappening.StaffRiskAssessed;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** How dangerous a visit is for staff. */
@Component
public final class StaffRiskDesk implements StaffRiskAssessments {

    private final Office office;

    @Activate
    public StaffRiskDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId assess(Caller caller, CaseRef reference, NewStaffRiskAssessment assessment, Once once) {
        check(assessment, office.now());
        return office.gate().add(caller, DaAction.ASSESS_STAFF_RISK, reference, once, granted -> office.journal()
                .add(granted, assessment.assessedAt(), Optional.empty(), new StaffRiskAssessed(assessment)));
    }

    @Override
    public List<StaffRiskAssessment> assessments(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_STAFF_RISK_ASSESSMENTS, reference, visible -> new SurvivorFile(
                        CaseHistory.of(office.journal().of(visible)))
                .staffRisk());
    }

    private static void check(NewStaffRiskAssessment assessment, Instant now) {
        var until = assessment.validUntil();
        new Checks()
                .that(Moments.past(assessment.assessedAt(), now), "/assessedAt", Moments.PAST)
                .that(!assessment.places().isEmpty(), "/places", "Name at least one kind of place.")
                .text("/hazards", assessment.hazards(), Checks.MEDIUM)
                .text("/precautions", assessment.precautions(), Checks.MEDIUM)
                .that(
                        Moments.near(until, now)
                                && (assessment.assessedAt() == null || until.isAfter(assessment.assessedAt())),
                        "/validUntil",
                        "Say until when: a UTC instant after the assessment, at most a year ahead.")
                .present("/outcome", assessment.outcome(), "Say what it comes to.")
                .done();
    }
}
