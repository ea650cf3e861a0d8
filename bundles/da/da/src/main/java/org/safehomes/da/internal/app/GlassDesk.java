package org.safehomes.da.internal.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.BreakGlass;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.AccessHappening.GlassBroken;
import org.safehomes.da.internal.domain.AccessHappening.GlassReviewed;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.rule.GlassReview;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Looks through broken glass, and their review. */
@Component
@Upholds("AC-4")
public final class GlassDesk implements BreakGlass {

    private final Office office;
    private final GlassReview rule = new GlassReview();

    @Activate
    public GlassDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId open(Caller caller, CaseRef reference, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        var limit = Duration.ofMinutes(
                office.parameter("break-glass.minutes", office.now()).number());
        return office.gate().breakGlass(caller, DaAction.BREAK_GLASS, reference, reason, limit, once, granted -> {
            office.tasks().raise(granted, Task.Kind.GLASS_BROKEN, granted.now(), granted.lineManager());
            granted.announce("da/glass-broken");
            return office.journal()
                    .add(granted, new GlassBroken(reason, granted.now().plus(limit)));
        });
    }

    @Override
    public List<Look> looks(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_LOOKS, reference, this::looks);
    }

    @Override
    public EntryId review(Caller caller, CaseRef reference, EntryId look, Review review, Once once) {
        new Checks()
                .present("/judgement", review.judgement(), "Say JUSTIFIED or NOT_JUSTIFIED.")
                .text("/reason", review.reason(), Checks.MEDIUM)
                .done();
        return office.gate().add(caller, DaAction.REVIEW_LOOK, reference, once, granted -> {
            var found = looks(granted).stream()
                    .filter(known -> known.id().equals(look))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            require(rule.decide(found.by(), caller.staff(), granted.owner(), granted.lineManager()));
            if (found.review().isPresent()) {
                throw new RefusedByRule(
                        Decision.of(GlassReview.class, false, List.of("The look was reviewed already.")));
            }
            finishTask(granted, found);
            return office.journal().add(granted, granted.now(), Optional.of(look), new GlassReviewed(review));
        });
    }

    /** Each look has a task of its own, raised in the same moment. */
    private void finishTask(Granted granted, Look look) {
        office.tasks().open(granted).stream()
                .filter(task ->
                        task.kind() == Task.Kind.GLASS_BROKEN && task.raisedAt().equals(look.from()))
                .findFirst()
                .ifPresent(task -> task.done(granted));
    }

    private List<Look> looks(Visible visible) {
        var reviews = office.journal().of(visible, GlassReviewed.class);
        return office.journal().of(visible, GlassBroken.class).stream()
                .map(entry -> look(entry, reviews))
                .toList();
    }

    private static Look look(Entry entry, List<Entry> reviews) {
        var broken = (GlassBroken) entry.what();
        return new Look(
                entry.id(),
                entry.by(),
                entry.at(),
                broken.until(),
                broken.reason(),
                reviews.stream()
                        .filter(review ->
                                review.about().filter(entry.id()::equals).isPresent())
                        .findFirst()
                        .map(review -> new Reviewed(
                                review.by(), review.recordedAt(), ((GlassReviewed) review.what()).review())));
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }
}
