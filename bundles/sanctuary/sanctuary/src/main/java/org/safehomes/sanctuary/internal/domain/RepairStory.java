package org.safehomes.sanctuary.internal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.RepairStep;
import org.safehomes.sanctuary.DamageRepair.State;
import org.safehomes.sanctuary.DamageRepair.Step;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Damage;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.RepairStepped;

/** What came of damage. */
final class RepairStory {

    private final SanctuaryFile file;
    private final Instant now;

    RepairStory(SanctuaryFile file, Instant now) {
        this.file = file;
        this.now = now;
    }

    DamageRepair of(SanctuaryEntry entry, Damage damage) {
        var steps = file.about(
                entry.id(),
                RepairStepped.class,
                (one, made) -> new RepairStep(one.id(), one.by(), one.recordedAt(), made.step()));
        var state = steps.stream()
                .reduce((one, next) -> next)
                .map(last -> switch (last.what().step()) {
                    case DONE -> State.DONE;
                    case CONFIRMED -> State.CONFIRMED;
                    case NOT_CONFIRMED -> State.NOT_CONFIRMED;
                    case NOT_MENDED -> State.NOT_MENDED;
                    case CALLED_OFF -> State.CALLED_OFF;
                    case VISIT_FAILED -> State.VISIT_FAILED;
                })
                .orElse(State.ORDERED);
        return new DamageRepair(
                entry.id(),
                entry.by(),
                entry.recordedAt(),
                damage.damage(),
                state,
                damage.emergency(),
                damage.dedicated(),
                damage.due(),
                damage.due()
                        .filter(due -> !over(steps).orElse(now).isBefore(due))
                        .isPresent(),
                damage.order(),
                damage.order().flatMap(order -> file.delivery(order.reference())),
                state == State.CONFIRMED,
                steps);
    }

    /** When it was done, if it was and is. */
    static Optional<Instant> done(List<RepairStep> steps) {
        return last(steps, Set.of(Step.DONE));
    }

    /** When it was done or called off: one that was called off late was late. */
    private static Optional<Instant> over(List<RepairStep> steps) {
        return last(steps, Set.of(Step.DONE, Step.CALLED_OFF));
    }

    /** When the last of these was, unless it was not mended after that. */
    private static Optional<Instant> last(List<RepairStep> steps, Set<Step> kinds) {
        return steps.stream()
                .map(RepairStep::what)
                .filter(step -> kinds.contains(step.step()) || step.step() == Step.NOT_MENDED)
                .reduce((one, next) -> next)
                .filter(step -> step.step() != Step.NOT_MENDED)
                .map(NewRepairStep::at);
    }
}
