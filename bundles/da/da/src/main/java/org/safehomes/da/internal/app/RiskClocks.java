package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.Deadline;
import org.safehomes.da.Incident;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.MaracHappening.MaracDecided;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.da.internal.rule.AssessmentDeadline;
import org.safehomes.da.internal.rule.HighRiskSafeguarding;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;

/**
 * The clocks that follow from a case's history: by when the risk is assessed, and by when a referral to MARAC is sent. Whatever
 * changes the history has them looked at again, so that one that is owed runs and one that is not owed any more stops.
 */
final class RiskClocks {

    private static final List<String> WHY_REFER = List.of(
            "A ground for MARAC holds (MA-1, MA-3): the case says which.",
            "Due at the close of the next working day: a default of this project, no policy sets a time.");

    private static final List<String> WHY_HIGH =
            List.of("Refer to MARAC on professional judgement (SG-5, MA-2): the case says why.", WHY_REFER.get(1));

    private final Office office;
    private final MaracReckoning reckoning;
    private final Understanding understanding;
    private final Urgencies urgencies;
    private final SafeguardingClocks safeguarding;

    RiskClocks(Office office) {
        this.office = office;
        this.reckoning = new MaracReckoning(office);
        this.understanding = new Understanding(office);
        this.urgencies = new Urgencies(office);
        this.safeguarding = new SafeguardingClocks(office);
    }

    CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    /** The history of incidents has changed: a new assessment may be due (RA-3), and MARAC is decided anew (MA-3). */
    void afterIncident(Granted granted) {
        assessment(granted, history(granted));
        marac(granted);
        safeguarding.look(granted);
        new Escalating(office).look(granted);
    }

    /** The survivor was spoken to: where the clock starts there, it starts then (RA-2). */
    void spoken(Granted granted) {
        assessment(granted, history(granted));
        urgencies.reckon(granted);
        safeguarding.look(granted);
    }

    /** The risk was assessed, and what that means for MARAC was decided with it. */
    void afterAssessment(Granted granted, CaseHistory history, MaracDecision decision) {
        assessment(granted, history);
        referral(granted, history, decision);
        urgencies.keep(granted, history, decision);
        safeguarding.look(granted);
    }

    /** What MARAC knows has changed: it is decided anew and written down. */
    void marac(Granted granted) {
        var history = history(granted);
        var decision = reckoning.of(history, granted.now());
        office.journal().add(granted, new MaracDecided(decision));
        referral(granted, history, decision);
        urgencies.keep(granted, history, decision);
    }

    void finish(Granted granted, Task.Kind kind) {
        office.tasks().open(granted).stream()
                .filter(task -> task.kind() == kind)
                .forEach(task -> task.done(granted));
    }

    /** Whether an assessment is owed: there is none, or an incident has followed the last one. */
    static boolean unassessed(CaseHistory history) {
        return history.latestAssessment().isEmpty() || !history.unassessed().isEmpty();
    }

    private void assessment(Granted granted, CaseHistory history) {
        if (!unassessed(history)) {
            finish(granted, Task.Kind.RISK_ASSESSMENT);
            return;
        }
        var deadline = deadline(granted, history);
        var running = running(granted, Task.Kind.RISK_ASSESSMENT);
        if (deadline.isEmpty()) {
            return;
        }
        if (running.isEmpty()) {
            office.tasks().startClock(granted, Task.Kind.RISK_ASSESSMENT, deadline.get(), Optional.of(granted.owner()));
        } else if (running.get().due().isAfter(deadline.get().due()) && isNew(granted, history)) {
            // what was put off does not wait when something more has happened
            running.get().postpone(granted, deadline.get());
        }
    }

    /** Whether the operation at hand is what brought an incident. */
    private static boolean isNew(Granted granted, CaseHistory history) {
        return history.unassessed().stream()
                .anyMatch(incident -> incident.recordedAt().equals(granted.now()));
    }

    private Optional<Deadline> deadline(Granted granted, CaseHistory history) {
        var from = AssessmentDeadline.From.of(
                office.parameter("risk-assessment.due-from", granted.now()).value());
        var hours = office.parameter("risk-assessment.due-hours", granted.now()).number();
        var owed = history.unassessed();
        var referred = owed.stream()
                .map(incident -> reported(incident, history))
                .max(Instant::compareTo)
                .orElse(granted.now());
        var noContact = understanding.contact(history).outcome() == ContactPlan.NO_DIRECT_CONTACT
                && history.lastConversation().isEmpty();
        if (noContact) {
            return Optional.empty();
        }
        return new AssessmentDeadline(office.zone()).decide(from, hours, referred, history.lastConversation());
    }

    /** When the incident was reported: a report by its receipt, anything else when it was written down. */
    private static Instant reported(Incident incident, CaseHistory history) {
        return incident.report()
                .flatMap(report -> history.reports().stream()
                        .filter(entry -> entry.id().equals(incident.id()))
                        .map(entry -> entry.at())
                        .findFirst())
                .orElse(incident.recordedAt());
    }

    /** The policies set no time for sending: the close of the next working day is this project's own. */
    private void referral(Granted granted, CaseHistory history, MaracDecision decision) {
        // a high risk goes to MARAC also where no ground holds by itself (SG-5)
        var high = new HighRiskSafeguarding()
                .marac(history.level(), decision.referred().isPresent());
        if (!decision.refer() && !high.outcome()) {
            finish(granted, Task.Kind.REFER_TO_MARAC);
        } else if (running(granted, Task.Kind.REFER_TO_MARAC).isEmpty()) {
            var calendar = office.calendar();
            var due = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(granted.now()), 1));
            office.tasks()
                    .raise(
                            granted,
                            Task.Kind.REFER_TO_MARAC,
                            due,
                            Optional.of(granted.owner()),
                            decision.refer() ? WHY_REFER : WHY_HIGH);
        }
    }

    private Optional<TaskTable.Open> running(Granted granted, Task.Kind kind) {
        return office.tasks().open(granted).stream()
                .filter(task -> task.kind() == kind)
                .findFirst();
    }
}
