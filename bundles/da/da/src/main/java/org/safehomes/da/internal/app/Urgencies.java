package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.NewReport;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.CaseUrgency;
import org.safehomes.da.internal.jpa.UrgencyTable;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;

/** Keeps how urgent a record is, and all that is to be done for it, as its history changes. */
final class Urgencies {

    private final Office office;
    private final MaracReckoning reckoning;
    private final Understanding understanding;
    private final UrgencyTable urgencies = new UrgencyTable();

    Urgencies(Office office) {
        this.office = office;
        this.reckoning = new MaracReckoning(office);
        this.understanding = new Understanding(office);
    }

    /** A report as it comes in, which is not read again for it: whoever reports may not read. */
    void reported(Granted granted, NewReport report) {
        var contact = understanding.contact(report, granted.received()).outcome() == ContactPlan.CONTACT;
        var answered = !contact && report.policeCalled().isPresent();
        var atRisk = report.immediateRisk() == Answer.YES && !answered;
        urgencies.keep(
                granted,
                new CaseUrgency().decide(atRisk, Optional.empty(), List.of()).outcome());
    }

    /** The record as it is now. */
    void reckon(Granted granted) {
        var history = CaseHistory.of(office.journal().of(granted));
        keep(granted, history, reckoning.of(history, granted.now()));
    }

    /** The same where its history and what it means for MARAC are known already. */
    void keep(Granted granted, CaseHistory history, MaracDecision marac) {
        var assessed = history.latestAssessment()
                .map(entry -> CaseHistory.assessed(entry).level().outcome());
        var atRisk = CaseUrgency.atRisk(history, police(granted, history));
        urgencies.keep(
                granted,
                new CaseUrgency().decide(atRisk, assessed, marac.grounds()).outcome());
    }

    /** Where nobody may contact the survivor, whether the police are still to be told. */
    private Optional<Boolean> police(Visible visible, CaseHistory history) {
        if (history.reports().isEmpty()
                || understanding.contact(history).outcome() == ContactPlan.CONTACT
                || history.lastConversation().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                office.tasks().open(visible).stream().anyMatch(task -> task.kind() == Task.Kind.TELL_POLICE));
    }
}
