package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.DaAction;
import org.safehomes.da.Deadline;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.domain.SafeguardingFile;
import org.safehomes.da.internal.jpa.KeptReport;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.rule.ContactDeadline;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Kept;
import org.safehomes.gate.KeptIntake;
import org.safehomes.gate.Made;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.problem.KeyReused;

/** Enters reports: those that come now, and those that were kept until they could be entered. Its clocks run from the receipt. */
@Component(service = {ReportEntry.class, KeptIntake.class})
public final class ReportEntry implements KeptIntake {

    static final String KIND = "da/report";

    private final Office office;
    private final Understanding understanding;
    private final TheirCases theirs;
    private final ReportTable reports = new ReportTable();

    @Activate
    public ReportEntry(@Reference Office office, @Reference LookUps lookUps) {
        this.office = office;
        this.theirs = new TheirCases(lookUps);
        this.understanding = new Understanding(office);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void enter(Caller caller, Kept kept) {
        var report = KeptReport.read(kept.content());
        var ref = new ReportRef(kept.ref().value());
        try {
            enter(caller, ref, report, kept.once(), true);
        } catch (KeyReused e) {
            // the key had another effect before, which nobody could know then: what was acknowledged since is entered
            // by itself
            enter(
                    caller,
                    ref,
                    report,
                    new Once(Optional.of(ref.value()), kept.once().fingerprint()),
                    true);
        }
    }

    /** Enters a report that comes now. */
    Made<ReportRef> enter(Caller caller, ReportRef ref, NewReport report, Once once) {
        return enter(caller, ref, report, once, false);
    }

    private Made<ReportRef> enter(Caller caller, ReportRef ref, NewReport report, Once once, boolean kept) {
        var linked = new Linked(office.staff());
        var team = understanding.team(report, office.now()).outcome();
        var placement = linked.forTeam(team, linked.excludedBy(report));
        var unknown = kept && !linked.active(caller.staff());
        return office.gate().create(caller, DaAction.REPORT, ref, placement, once, granted -> {
            var deadline = deadline(report, granted);
            var content = new ReportContent(report, Optional.empty());
            reports.add(granted, deadline.due(), content);
            // who it is about stays in the report itself alone, from where it is taken out if its case is anonymous
            // (AN-1)
            office.journal()
                    .add(
                            granted,
                            new Happening.Reported(
                                    granted.ref().value(), content.unnamed().report()));
            start(granted, report, deadline);
            new Urgencies(office).reported(granted, report);
            new ChildSafeguarding(office).see(granted, content, deadline.due());
            theirs.hide(granted, report.survivor().orElseGet(Party::unknown));
            new Counter(office).hide(granted, report.survivor().orElseGet(Party::unknown));
            new KeptFrom(office).whoeverIsLeft(granted, report.perpetrator().orElseGet(Party::unknown));
            if (unknown) {
                office.tasks().raise(granted, Task.Kind.CHECK_REPORTER, deadline.due(), Optional.of(placement.owner()));
            }
            granted.announce("da/report-received");
        });
    }

    /** The contact clock; or, where the survivor must not be contacted, what is done in its place by the same time. */
    private void start(Granted granted, NewReport report, Deadline deadline) {
        var plan = understanding.contact(report, granted.received());
        if (plan.outcome() == ContactPlan.CONTACT) {
            office.tasks().startClock(granted, Task.Kind.FIRST_CONTACT, deadline, Optional.empty());
            return;
        }
        if (report.policeCalled().isEmpty()) {
            office.tasks().raise(granted, Task.Kind.TELL_POLICE, deadline.due(), Optional.empty(), plan.reasons());
        }
        office.tasks().raise(granted, Task.Kind.SAFEGUARDING_REPORT, deadline.due(), Optional.empty(), plan.reasons());
        // in every case with children (D8.23), victims or not
        if (report.children().stream().anyMatch(child -> SafeguardingFile.mayBeAChild(child.age()))) {
            office.tasks().raise(granted, Task.Kind.CHILD_REFERRAL, deadline.due(), Optional.empty(), plan.reasons());
        }
    }

    private Deadline deadline(NewReport report, Granted granted) {
        var days = office.parameter("contact.working-days", granted.received()).number();
        return new ContactDeadline(office.calendar()).decide(granted.received(), report.immediateRisk(), days);
    }
}
