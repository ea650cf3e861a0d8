package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CaseEvents;
import org.safehomes.da.DaAction;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.OtherAssessment;
import org.safehomes.da.Questions;
import org.safehomes.da.RiskAssessment;
import org.safehomes.da.RiskAssessments;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.RiskHappening.Assessed;
import org.safehomes.da.internal.domain.RiskHappening.AssessmentPostponed;
import org.safehomes.da.internal.domain.RiskHappening.OtherAssessed;
import org.safehomes.da.internal.domain.RiskHappening.RiskAssessed;
import org.safehomes.da.internal.domain.RiskRise;
import org.safehomes.da.internal.rule.AcceptedAssessment;
import org.safehomes.da.internal.rule.AssessmentDeadline;
import org.safehomes.da.internal.rule.DashScore;
import org.safehomes.da.internal.rule.ProfessionalJudgement;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.RefusedByRule;

/** Risk assessments: recorded, reckoned, and held against the council's threshold. */
@Component
public final class RiskDesk implements RiskAssessments {

    private final Office office;
    private final QuestionTexts texts;
    private final RiskClocks clocks;
    private final MaracReckoning reckoning;
    private final ProfessionalJudgement judgement = new ProfessionalJudgement();

    @Activate
    public RiskDesk(@Reference Office office, @Reference QuestionTexts texts) {
        this.office = office;
        this.texts = texts;
        this.clocks = new RiskClocks(office);
        this.reckoning = new MaracReckoning(office);
    }

    @Override
    public Questions questions(Caller caller) {
        return office.gate()
                .list(caller, DaAction.READ_QUESTIONS, sight -> {
                    var instrument = office.parameter("risk-assessment.instrument", office.now())
                            .value();
                    return new Listed<>(
                            List.of(new Questions(instrument, DashScore.QUESTIONS, texts.pack(instrument))),
                            List.of(),
                            Optional.empty());
                })
                .items()
                .get(0);
    }

    @Override
    public EntryId assess(Caller caller, CaseRef reference, NewAssessment assessment, Once once) {
        RiskChecks.check(assessment, office.now());
        return office.gate().add(caller, DaAction.ASSESS_RISK, reference, once, granted -> {
            var instrument = instrument(granted.now());
            var score = new DashScore().decide(assessment.answers());
            var given = judgement.given(score.outcome(), threshold(granted.now()));
            var level = judgement.decide(given, assessment.judgement());
            return keep(
                    granted,
                    marac -> new RiskAssessed(
                            assessment,
                            instrument,
                            texts.pack(instrument).map(Questions.Pack::version),
                            score,
                            level,
                            marac));
        });
    }

    @Override
    public EntryId accept(Caller caller, CaseRef reference, OtherAssessment assessment, Once once) {
        RiskChecks.check(assessment, office.now());
        return office.gate().add(caller, DaAction.ACCEPT_ASSESSMENT, reference, once, granted -> {
            var rule = new AcceptedAssessment();
            var accepted =
                    rule.decide(assessment.assessedAt(), clocks.history(granted).happenings());
            require(accepted);
            var comparable = rule.comparable(assessment.instrument(), instrument(granted.now()));
            new Checks()
                    .that(
                            !comparable
                                    || assessment
                                            .score()
                                            .filter(score -> score > DashScore.QUESTIONS.size())
                                            .isEmpty(),
                            "/score",
                            "Give 0 to " + DashScore.QUESTIONS.size() + " for this instrument.")
                    .done();
            var level = judgement.decide(given(assessment, comparable, granted.now()), assessment.judgement());
            return keep(granted, marac -> new OtherAssessed(assessment, comparable, accepted, level, marac));
        });
    }

    /** The higher of what the assessor found and what a score of our own instrument gives. */
    private RiskLevel given(OtherAssessment assessment, boolean comparable, Instant now) {
        return assessment
                .score()
                .filter(score -> comparable)
                .map(score -> judgement.given(score, threshold(now)))
                .filter(byScore -> byScore.compareTo(assessment.level()) > 0)
                .orElse(assessment.level());
    }

    /** Writes the assessment down with what it means for MARAC, and lets the clocks know. */
    private EntryId keep(Granted granted, Function<MaracDecision, Assessed> assessed) {
        var before = clocks.history(granted);
        var id = EntryId.next(office.ids());
        var undecided = assessed.apply(reckoning.of(before, granted.now()));
        var history = before.with(new Entry(
                id, undecided.assessedAt(), granted.now(), granted.caller().staff(), Optional.empty(), undecided));
        var decision = reckoning.of(history, granted.now());
        var kept = assessed.apply(decision);
        office.journal().add(granted, id, kept.assessedAt(), Optional.empty(), kept);
        clocks.afterAssessment(granted, history, decision);
        granted.announce("da/risk-assessed");
        if (RiskRise.of(before.level(), history.level())) {
            granted.announce(CaseEvents.RISK_RAISED);
        }
        return id;
    }

    @Override
    public List<RiskAssessment> assessments(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_ASSESSMENTS, reference, visible -> {
            var history = clocks.history(visible);
            return history.entries(Assessed.class).stream()
                    .map(entry -> AssessmentView.of(entry, history))
                    .toList();
        });
    }

    @Override
    public Version postpone(Caller caller, CaseRef reference, Instant until, String reason) {
        var now = office.now();
        new Checks()
                .that(
                        until != null && until.isAfter(now) && Moments.near(until, now),
                        "/until",
                        "Say until when: a UTC instant ahead, within a year.")
                .text("/reason", reason, Checks.MEDIUM)
                .done();
        return office.gate().change(caller, DaAction.POSTPONE_ASSESSMENT, reference, Version.any(), granted -> {
            var due = office.tasks().open(granted).stream()
                    .filter(task -> task.kind() == Task.Kind.RISK_ASSESSMENT)
                    .findFirst();
            require(Decision.of(
                    AssessmentDeadline.class,
                    due.isPresent(),
                    List.of("Only an assessment that is due can be put off, and none is.")));
            due.orElseThrow().postpone(granted, new AssessmentDeadline(office.zone()).postponed(until));
            office.journal().add(granted, new AssessmentPostponed(until, reason));
            return new Version(granted.version().value() + 1);
        });
    }

    private String instrument(Instant now) {
        return office.parameter("risk-assessment.instrument", now).value();
    }

    private int threshold(Instant now) {
        return office.parameter("marac.threshold", now).number();
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }
}
