package org.safehomes.da.internal.app;

import java.util.Optional;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.Deadline;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.rule.ContactRhythm;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.rule.Upholds;

/** The clock of the agreed rhythm of contact: whatever is agreed or said has it looked at again (SP-2). */
@Upholds("SP-2")
final class Rhythm {

    private final Office office;
    private final Understanding understanding;

    Rhythm(Office office) {
        this.office = office;
        this.understanding = new Understanding(office);
    }

    /** By when the survivor is spoken to again; empty if no rhythm is agreed, or the landlord must not contact them. */
    Optional<Deadline> next(CaseHistory history) {
        var spoken = history.lastConversation();
        if (spoken.isEmpty() && understanding.contact(history).outcome() == ContactPlan.NO_DIRECT_CONTACT) {
            return Optional.empty();
        }
        return new SurvivorFile(history).rhythm().map(rhythm -> new ContactRhythm(office.zone())
                .decide(rhythm.days(), rhythm.since(), spoken));
    }

    /** The clock runs to the next conversation, or stops. */
    void again(Granted granted) {
        var next = next(CaseHistory.of(office.journal().of(granted)));
        var running = office.tasks().open(granted).stream()
                .filter(task -> task.kind() == Task.Kind.CONTACT_RHYTHM)
                .findFirst();
        if (next.isEmpty()) {
            running.ifPresent(task -> task.done(granted));
        } else if (running.isEmpty()) {
            office.tasks().startClock(granted, Task.Kind.CONTACT_RHYTHM, next.get(), Optional.of(granted.owner()));
        } else if (!running.get().due().equals(next.get().due())) {
            running.get().postpone(granted, next.get());
        }
    }
}
