package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Duty;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.da.internal.rule.LateContact;
import org.safehomes.gate.Each;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/**
 * Gives the line manager a task for every clock that has run out, once, whatever else a council asks for then: the clock is
 * marked in the same
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
        Each.of(missed.items(), ref -> escalate(system, ref));
    }

    private void escalate(Caller system, RecordRef ref) {
        office.gate().change(system, DaAction.ESCALATE, ref, Version.any(), granted -> {
            for (var task : office.tasks().open(granted)) {
                if (!task.escalated() && !task.due().isAfter(granted.now())) {
                    missed(granted, task);
                }
            }
            return true;
        });
    }

    private void missed(Granted granted, TaskTable.Open task) {
        if (task.kind() == Task.Kind.FIRST_CONTACT) {
            contactMissed(granted, task);
        } else {
            Duty.of(task.kind()).missed().ifPresent(kind -> toManager(granted, task, kind));
        }
    }

    private void contactMissed(Granted granted, TaskTable.Open task) {
        task.escalate(granted);
        var fallback = List.of(
                office.parameter("contact.late-fallback", granted.now()).value().split(","));
        var decision = new LateContact(office.calendar()).decide(fallback, granted.now());
        decision.outcome().forEach((kind, due) -> office.tasks()
                .raise(
                        granted,
                        kind,
                        due,
                        kind == Task.Kind.MISSED_CONTACT ? granted.lineManager() : task.assignee(),
                        decision.reasons()));
        granted.announce("da/contact-missed");
    }

    private void toManager(Granted granted, TaskTable.Open task, Task.Kind missed) {
        task.escalate(granted);
        // what another module asked for only its reason says
        var reasons = missed == Task.Kind.MODULE_MISSED ? task.reasons() : List.<String>of();
        office.tasks().raise(granted, missed, granted.now(), granted.lineManager(), reasons);
    }
}
