package org.safehomes.sanctuary.internal.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.EntryId;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Asked;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Assessed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.CameBack;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Damage;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.LawConsidered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Lent;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Planned;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.RepairStepped;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WorkStepped;

/** What may be sealed because it was made in the wrong case (RE-2): nothing that a contractor may still come for. */
public final class WrongCase {

    private static final Set<Class<? extends SanctuaryHappening>> SEALED = Set.of(
            Asked.class,
            LawConsidered.class,
            Assessed.class,
            Planned.class,
            Lent.class,
            CameBack.class,
            Damage.class,
            Cost.class);

    private static final Set<SecurityWork.Step> WORK_OVER =
            Set.of(SecurityWork.Step.DONE, SecurityWork.Step.CALLED_OFF);
    private static final Set<DamageRepair.Step> REPAIR_OVER =
            Set.of(DamageRepair.Step.DONE, DamageRepair.Step.CONFIRMED, DamageRepair.Step.CALLED_OFF);

    private WrongCase() {}

    /** Why an entry of a case is not sealed; empty if it may be. */
    public static Optional<String> obstacle(List<SanctuaryEntry> entries, SanctuaryEntry entry) {
        if (SanctuaryFile.sealed(entries).contains(entry.id())) {
            return Optional.of("The entry is sealed already.");
        }
        if (!SEALED.contains(entry.what().getClass())) {
            return Optional.of(
                    "What came of a work or a repair is sealed with it, and no step by itself: seal the request, the work or the repair.");
        }
        return comesFor(entries, entry)
                ? Optional.of(
                        "Something of it is ordered and not over: call it off with whoever was to do it, and record that.")
                : Optional.empty();
    }

    /** Whether it, or something that goes on it, is ordered and not over. */
    private static boolean comesFor(List<SanctuaryEntry> entries, SanctuaryEntry entry) {
        var further = on(entries, entry.id());
        // what the desk took by telephone is none of ours to call off: whoever it is for, it stays
        var ordered = (entry.what() instanceof Damage damage && damage.order().isPresent())
                || further.stream().anyMatch(made -> made.what() instanceof Ordered);
        return (ordered && !over(further)) || further.stream().anyMatch(made -> comesFor(entries, made));
    }

    private static boolean over(List<SanctuaryEntry> further) {
        return further.stream()
                .map(SanctuaryEntry::what)
                .filter(what -> what instanceof WorkStepped || what instanceof RepairStepped)
                .reduce((one, next) -> next)
                .filter(last -> last instanceof WorkStepped work
                        ? WORK_OVER.contains(work.step().step())
                        : last instanceof RepairStepped repair
                                && REPAIR_OVER.contains(repair.step().step()))
                .isPresent();
    }

    private static List<SanctuaryEntry> on(List<SanctuaryEntry> entries, EntryId id) {
        return entries.stream()
                .filter(entry -> entry.about().filter(id::equals).isPresent())
                .toList();
    }
}
