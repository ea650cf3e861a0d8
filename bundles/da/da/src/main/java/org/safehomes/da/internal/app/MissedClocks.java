package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/**
 * Gives the line manager a task for every contact clock that has run out, once: the clock is marked in the same
 * transaction, under the record's lock, so two nodes raise one task (IN-9).
 */
@Component
@Upholds("IN-9")
public final class MissedClocks implements PeriodicJob {

    private static final int AT_ONCE = 100;

    private final Office office;

    @Activate
    public MissedClocks(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-missed-clocks";
    }

    @Override
    public void run(Caller system) {
        var now = office.now();
        var missed = office.gate().list(system, DaAction.ESCALATE, sight -> {
            var refs = office.tasks().missed(sight, now, AT_ONCE);
            return new Listed<>(refs, refs, Optional.empty());
        });
        missed.items().forEach(ref -> escalate(system, ref));
    }

    private void escalate(Caller system, RecordRef ref) {
        office.gate().change(system, DaAction.ESCALATE, ref, Version.any(), granted -> {
            for (var task : office.tasks().open(granted)) {
                if (task.kind() == Task.Kind.FIRST_CONTACT
                        && !task.escalated()
                        && !task.due().isAfter(granted.now())) {
                    task.escalate(granted);
                    office.tasks().raise(granted, Task.Kind.MISSED_CONTACT, granted.now(), granted.lineManager());
                    granted.announce("da/contact-missed");
                }
            }
            return true;
        });
    }
}
