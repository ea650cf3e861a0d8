package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Incident;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.MaracHappening.MaracDecided;
import org.safehomes.da.internal.rule.AssessmentAfterIncident;
import org.safehomes.da.internal.rule.AssessmentDeadline;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;

/** The clocks that run after an incident: by when the risk is assessed, and by when a referral to MARAC is sent. */
final class RiskClocks {

    private static final List<String> WHY_REFER = List.of(
            "A ground for MARAC holds (MA-1, MA-3): the case says which.",
            "Due at the close of the next working day: a default of this project, no policy sets a time.");

    private final Office office;
    private final MaracReckoning reckoning;

    RiskClocks(Office office) {
        this.office = office;
        this.reckoning = new MaracReckoning(office);
    }

    CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    /**
     * An incident became known: a new assessment is due (RA-3), and MARAC is decided anew (MA-3).
     *
     * @param referred when it was reported
     * @param conversation when the survivor spoke of it; empty if somebody else did
     */
    void afterIncident(Granted granted, Instant referred, Optional<Instant> conversation) {
        var history = history(granted);
        startAssessmentClock(granted, history, referred, conversation);
        var decision = reckoning.of(history, granted.now());
        office.journal().add(granted, new MaracDecided(decision));
        startReferralClock(granted, decision);
    }

    /** The survivor was spoken to: where the clock starts there, it starts now (RA-2). */
    void spoken(Granted granted, Instant at) {
        var history = history(granted);
        startAssessmentClock(granted, history, at, Optional.of(at));
    }

    /** The risk was assessed: the clock stops if nothing is left unassessed. */
    void afterAssessment(Granted granted, CaseHistory history, MaracDecision decision) {
        if (!unassessed(history)) {
            finish(granted, Task.Kind.RISK_ASSESSMENT);
        }
        startReferralClock(granted, decision);
    }

    /** What was counted so far does not count any more: the clocks that stood on it stop, and one that is owed again starts. */
    void afterSealing(Granted granted) {
        var history = history(granted);
        if (unassessed(history)) {
            startAssessmentClock(granted, history, granted.now(), Optional.of(granted.now()));
        } else {
            finish(granted, Task.Kind.RISK_ASSESSMENT);
        }
        if (!reckoning.of(history, granted.now()).refer()) {
            finish(granted, Task.Kind.REFER_TO_MARAC);
        }
    }

    void finish(Granted granted, Task.Kind kind) {
        office.tasks().open(granted).stream()
                .filter(task -> task.kind() == kind)
                .forEach(task -> task.done(granted));
    }

    /** Whether an assessment is owed: there is none, or an incident has followed the last one. */
    static boolean unassessed(CaseHistory history) {
        return history.latestAssessment()
                .map(latest -> new AssessmentAfterIncident()
                        .decide(CaseHistory.assessed(latest).assessedAt(), history.happenings())
                        .outcome())
                .orElse(true);
    }

    private void startAssessmentClock(
            Granted granted, CaseHistory history, Instant referred, Optional<Instant> conversation) {
        if (!unassessed(history) || isOpen(granted, Task.Kind.RISK_ASSESSMENT)) {
            return;
        }
        var latest = history.distinctIncidents().stream()
                .map(Incident::happenedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        var from = AssessmentDeadline.From.of(
                office.parameter("risk-assessment.due-from", granted.now()).value());
        var hours = office.parameter("risk-assessment.due-hours", granted.now()).number();
        new AssessmentDeadline(office.zone())
                .decide(from, hours, referred, conversation.filter(spoken -> !spoken.isBefore(latest)))
                .ifPresent(deadline -> office.tasks()
                        .startClock(granted, Task.Kind.RISK_ASSESSMENT, deadline, Optional.of(granted.owner())));
    }

    /** The policies set no time for sending: the close of the next working day is this project's own. */
    private void startReferralClock(Granted granted, MaracDecision decision) {
        if (decision.refer() && !isOpen(granted, Task.Kind.REFER_TO_MARAC)) {
            var calendar = office.calendar();
            var due = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(granted.now()), 1));
            office.tasks().raise(granted, Task.Kind.REFER_TO_MARAC, due, Optional.of(granted.owner()), WHY_REFER);
        }
    }

    private boolean isOpen(Granted granted, Task.Kind kind) {
        return office.tasks().open(granted).stream().anyMatch(task -> task.kind() == kind);
    }
}
