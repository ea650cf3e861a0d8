package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safehomes.da.Task;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.gate.Granted;

/** What follows when the survivor was spoken to, in whatever way: the clocks that wait for it. */
final class Conversation {

    private final Office office;
    private final RiskClocks clocks;
    private final Rhythm rhythm;
    private final CaseTable cases = new CaseTable();

    Conversation(Office office) {
        this.office = office;
        this.clocks = new RiskClocks(office);
        this.rhythm = new Rhythm(office);
    }

    /** It is in the case's history. @param at when it was */
    void held(Granted granted, Instant at) {
        cases.contacted(granted, at);
        var answered = office.tasks().open(granted).stream()
                .filter(task -> task.kind() == Task.Kind.FIRST_CONTACT || task.kind() == Task.Kind.LATE_CONTACT)
                // a report that came in afterwards is not answered by it; people give minutes
                .filter(task -> task.kind() == Task.Kind.LATE_CONTACT
                        || !task.raisedAt().truncatedTo(ChronoUnit.MINUTES).isAfter(at))
                .toList();
        answered.forEach(task -> task.done(granted));
        clocks.spoken(granted);
        rhythm.again(granted);
        granted.announce("da/survivor-contacted");
    }
}
