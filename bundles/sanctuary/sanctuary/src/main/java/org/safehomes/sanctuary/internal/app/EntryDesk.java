package org.safehomes.sanctuary.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SanctuaryEntries;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WronglyEntered;
import org.safehomes.sanctuary.internal.domain.WrongCase;

/** Entries made in the wrong case: sealed there, and what was to come of them is not waited for any more. */
@Component
@Upholds("RE-2")
public final class EntryDesk implements SanctuaryEntries {

    private final Office office;

    @Activate
    public EntryDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId seal(Caller caller, CaseRef reference, EntryId entry, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().add(caller, SanctuaryAction.SEAL_SANCTUARY_ENTRY, reference, once, granted -> {
            var entries = office.journal().of(granted);
            var found = entries.stream()
                    .filter(known -> known.id().equals(entry))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            WrongCase.obstacle(entries, found).ifPresent(why -> {
                throw new RefusedByRule(new Decision<>(false, "RE-2", List.of("D8.26"), List.of(why)));
            });
            var before = SanctuaryFile.sealed(entries);
            var id = office.journal().add(granted, granted.now(), Optional.of(entry), new WronglyEntered(reason));
            SanctuaryFile.sealed(office.journal().of(granted)).stream()
                    .filter(wrong -> !before.contains(wrong))
                    .forEach(wrong -> office.clocks().stop(granted, wrong));
            // without it the rest of its request may be done, or nothing of it
            found.about().ifPresent(request -> LookBack.reckon(office, granted, request));
            return id;
        });
    }
}
