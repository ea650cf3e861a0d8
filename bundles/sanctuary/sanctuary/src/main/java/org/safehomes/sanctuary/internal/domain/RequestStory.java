package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safehomes.da.RiskLevel;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.sanctuary.HomeAssessment;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SanctuaryRequest.LawConsidered;
import org.safehomes.sanctuary.SanctuaryRequest.Review;
import org.safehomes.sanctuary.SanctuaryRequest.State;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.Step;
import org.safehomes.sanctuary.SecurityWork.WorkStep;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Asked;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Assessed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Planned;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Raised;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Reviewed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Withdrawn;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WorkStepped;
import org.safehomes.sanctuary.internal.rule.HomeAssessor;
import org.safehomes.sanctuary.internal.rule.LawBeforeLocks;

/** What came of a request. */
public final class RequestStory {

    private static final int REVIEW_AFTER_MONTHS = 3;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SanctuaryFile file;
    private final Instant now;

    RequestStory(SanctuaryFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** When it is looked back at: three calendar months after the last work was done, by the clock on the wall. */
    public static Instant reviewDue(Instant done) {
        return done.atZone(LONDON).plusMonths(REVIEW_AFTER_MONTHS).toInstant();
    }

    SanctuaryRequest of(SanctuaryEntry entry, Asked asked, Optional<RiskLevel> risk) {
        var id = entry.id();
        var considered = file.about(
                id,
                SanctuaryHappening.LawConsidered.class,
                (one, law) -> new LawConsidered(one.id(), one.by(), one.recordedAt(), law.considered()));
        var assessments = file.about(
                id,
                Assessed.class,
                (one, made) -> new HomeAssessment(
                        one.id(), one.by(), one.recordedAt(), made.assessment(), made.risk(), made.route()));
        var works = file.about(id, Planned.class, this::work);
        var reviews = file.about(
                id, Reviewed.class, (one, made) -> new Review(one.id(), one.by(), one.recordedAt(), made.review()));
        var withdrawn = file.about(id, Withdrawn.class, (one, made) -> made.reason()).stream()
                .findFirst();
        var assessor = new HomeAssessor();
        var reviewed = reviewedSince(id, works);
        var state = state(withdrawn, assessments, works, reviewed);
        // what was fitted stays in the home whatever the survivor wants since: it is looked back at all the same
        var lookBack = state == State.DONE || (state == State.WITHDRAWN && !reviewed);
        return new SanctuaryRequest(
                id,
                entry.by(),
                entry.recordedAt(),
                asked.request(),
                state,
                asked.home(),
                asked.facts(),
                asked.eligibility(),
                assessor.decide(risk),
                again(assessor, assessments, risk),
                new LawBeforeLocks()
                        .decide(
                                asked.facts().held(),
                                considered.stream().reduce((one, next) -> next).map(last -> last.what()
                                        .goAhead())),
                considered,
                assessments,
                works,
                lookBack ? lastDone(works).map(RequestStory::reviewDue) : Optional.empty(),
                reviews,
                withdrawn);
    }

    private static Decision<Boolean> again(
            HomeAssessor assessor, List<HomeAssessment> assessments, Optional<RiskLevel> risk) {
        var last = assessments.stream()
                // people give minutes: of two in one minute the one that was written down later
                .reduce((one, next) ->
                        next.what().assessedAt().isBefore(one.what().assessedAt()) ? one : next);
        return assessor.again(last.isPresent(), last.flatMap(HomeAssessment::risk), risk);
    }

    private SecurityWork work(SanctuaryEntry entry, Planned planned) {
        var ordered = file.about(entry.id(), Ordered.class, (one, made) -> made).stream()
                .findFirst();
        var order = ordered.map(Ordered::order);
        var raised = file.about(entry.id(), Raised.class, (one, made) -> made).stream()
                .findFirst();
        var due = planned.due().or(() -> raised.map(Raised::due)).or(() -> ordered.flatMap(Ordered::due));
        var steps = file.about(
                entry.id(),
                WorkStepped.class,
                (one, made) -> new WorkStep(one.id(), one.by(), one.recordedAt(), made.step()));
        var state = steps.stream()
                .reduce((one, next) -> next)
                .map(last -> switch (last.what().step()) {
                    case DONE -> SecurityWork.State.DONE;
                    case NOT_DONE -> SecurityWork.State.NOT_DONE;
                    case CALLED_OFF -> SecurityWork.State.CALLED_OFF;
                    case VISIT_FAILED -> SecurityWork.State.VISIT_FAILED;
                })
                .orElse(order.isPresent() ? SecurityWork.State.ORDERED : SecurityWork.State.PLANNED);
        return new SecurityWork(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                planned.work(),
                state,
                ordered.map(Ordered::doneBy).orElse(planned.doneBy()),
                raised.map(Raised::emergency)
                        .or(() -> ordered.flatMap(Ordered::raised))
                        .orElse(planned.emergency()),
                due,
                due.filter(moment -> !last(steps, Set.of(Step.DONE, Step.CALLED_OFF))
                                .map(step -> step.what().at())
                                .orElse(now)
                                .isBefore(moment))
                        .isPresent(),
                order,
                order.flatMap(made -> file.delivery(made.reference())),
                steps);
    }

    /** The last step of these kinds, unless it was not done after all. */
    private static Optional<WorkStep> last(List<WorkStep> steps, Set<Step> kinds) {
        return steps.stream()
                .filter(step ->
                        kinds.contains(step.what().step()) || step.what().step() == Step.NOT_DONE)
                .reduce((one, next) -> next)
                .filter(step -> step.what().step() != Step.NOT_DONE);
    }

    private static Stream<WorkStep> done(List<SecurityWork> works) {
        return works.stream().flatMap(work -> last(work.steps(), Set.of(Step.DONE)).stream());
    }

    private static Optional<Instant> lastDone(List<SecurityWork> works) {
        return done(works).map(step -> step.what().at()).max(Instant::compareTo);
    }

    /** Whether it was looked back at since the last work was written down as done. */
    private boolean reviewedSince(EntryId request, List<SecurityWork> works) {
        var done = done(works).map(WorkStep::recordedAt).max(Instant::compareTo);
        return file.about(request, Reviewed.class, (one, made) -> one.recordedAt()).stream()
                .anyMatch(at -> done.isPresent() && !at.isBefore(done.get()));
    }

    private static State state(
            Optional<String> withdrawn, List<HomeAssessment> assessments, List<SecurityWork> works, boolean reviewed) {
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        var wanted = works.stream()
                .filter(work -> work.state() != SecurityWork.State.CALLED_OFF)
                .toList();
        if (wanted.isEmpty()) {
            return assessments.isEmpty() ? State.ASKED : State.ASSESSED;
        }
        if (wanted.stream().allMatch(work -> work.state() == SecurityWork.State.DONE)) {
            return reviewed ? State.REVIEWED : State.DONE;
        }
        return wanted.stream().allMatch(work -> work.state() == SecurityWork.State.PLANNED)
                ? State.SCHEDULED
                : State.UNDER_WAY;
    }
}
