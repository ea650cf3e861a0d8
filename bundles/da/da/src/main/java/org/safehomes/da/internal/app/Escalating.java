package org.safehomes.da.internal.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Incident;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.PerpetratorFile;
import org.safehomes.da.internal.domain.PerpetratorHappening.ResponseEscalated;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.da.internal.rule.Escalation;
import org.safehomes.gate.Granted;

/** Looks whether help was refused and the abuse goes on, whenever either is written down (PE-6). */
final class Escalating {

    private static final List<String> WHY = List.of(
            "Help was refused and the abuse goes on (PE-6): the case says when.",
            "Due at the close of the next working day: a default of this project, no policy sets a time.");

    private final Office office;

    Escalating(Office office) {
        this.office = office;
    }

    void look(Granted granted) {
        var file = new PerpetratorFile(CaseHistory.of(office.journal().of(granted)));
        var decision = new Escalation()
                .decide(
                        file.refusedHelp(),
                        file.notEscalated().stream().map(this::day).toList());
        if (!decision.outcome()) {
            return;
        }
        office.journal().add(granted, new ResponseEscalated(Said.of(decision)));
        var running =
                office.tasks().open(granted).stream().anyMatch(task -> task.kind() == Task.Kind.ESCALATE_RESPONSE);
        if (!running) {
            var calendar = office.calendar();
            var due = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(granted.now()), 1));
            office.tasks().raise(granted, Task.Kind.ESCALATE_RESPONSE, due, Optional.of(granted.owner()), WHY);
        }
    }

    private LocalDate day(Incident incident) {
        return office.calendar().dayOf(incident.happenedAt());
    }
}
