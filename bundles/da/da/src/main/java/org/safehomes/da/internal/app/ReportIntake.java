package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.da.Child;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.DaAction;
import org.safehomes.da.Deadline;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.da.ReportReceipt;
import org.safehomes.da.Reports;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.rule.ContactDeadline;
import org.safehomes.da.internal.rule.ImmediateRisk;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.rule.Upholds;

/** Takes reports in, whoever they come from and however little is known. */
@Component
@Upholds("IN-1")
@Upholds("IN-2")
public final class ReportIntake implements Reports {

    private static final int OF_AGE = 18;

    private final Office office;
    private final Understanding understanding;
    private final ReportTable reports = new ReportTable();

    @Activate
    public ReportIntake(@Reference Office office) {
        this.office = office;
        this.understanding = new Understanding(office);
    }

    @Override
    public ReportReceipt report(Caller caller, NewReport report, Once once) {
        check(report, office.now());
        var linked = new Linked(office.staff());
        var team = new TeamId(office.parameter("owning-team", office.now()).value());
        var kept = new KeptFrom(office);
        var placement = linked.forTeam(team, linked.excludedBy(report));
        var made = office.gate()
                .create(caller, DaAction.REPORT, ReportRef.next(office.ids()), placement, once, granted -> {
                    var deadline = deadline(report, granted.now());
                    reports.add(granted, deadline.due(), new ReportContent(report, Optional.empty()));
                    office.journal()
                            .add(granted, new Happening.Reported(granted.ref().value(), report));
                    start(granted, report, deadline);
                    kept.linkedTo(granted, report.perpetrator().orElseGet(Party::unknown), "/perpetrator");
                    granted.announce("da/report-received");
                });
        var advice = new ImmediateRisk()
                .decide(report.immediateRisk(), report.policeCalled().isPresent());
        return new ReportReceipt(made.ref(), made.at(), advice.reasons());
    }

    /** The contact clock; or, where the survivor must not be contacted, what is done in its place by the same time. */
    private void start(Granted granted, NewReport report, Deadline deadline) {
        var plan = understanding.contact(report, granted.now());
        if (plan.outcome() == ContactPlan.CONTACT) {
            office.tasks().startClock(granted, Task.Kind.FIRST_CONTACT, deadline, Optional.empty());
            return;
        }
        if (report.policeCalled().isEmpty()) {
            office.tasks().raise(granted, Task.Kind.TELL_POLICE, deadline.due(), Optional.empty(), plan.reasons());
        }
        office.tasks().raise(granted, Task.Kind.SAFEGUARDING_REPORT, deadline.due(), Optional.empty(), plan.reasons());
        if (report.children().stream().anyMatch(ReportIntake::mayBeAChild)) {
            office.tasks().raise(granted, Task.Kind.CHILD_REFERRAL, deadline.due(), Optional.empty(), plan.reasons());
        }
    }

    /** In every case with children (D8.23), victims or not; only who is known to be of age is none. */
    private static boolean mayBeAChild(Child named) {
        return named.age().filter(age -> age >= OF_AGE).isEmpty();
    }

    private Deadline deadline(NewReport report, Instant received) {
        var days = office.parameter("contact.working-days", received).number();
        return new ContactDeadline(office.calendar()).decide(received, report.immediateRisk(), days);
    }

    private static void check(NewReport report, Instant now) {
        var atRisk = report.immediateRisk() == Answer.YES;
        var survivor = report.survivor().orElseGet(Party::unknown);
        var checks = new Checks()
                .present("/channel", report.channel(), "Say how the report came in.")
                .present("/reporterKind", report.reporterKind(), "Say who reported.")
                .present(
                        "/immediateRisk",
                        report.immediateRisk(),
                        "Ask first whether somebody is at risk of harm now: YES, NO or NOT_KNOWN.")
                .that(
                        atRisk || survivor.traceable(),
                        "/survivor",
                        "Give something to find the survivor by: a name, a phone number, a home or the host's key.")
                .text("/reporter", report.reporter(), Checks.SHORT)
                .text("/whatHappened", report.whatHappened(), Checks.LONG);
        report.policeCalled().ifPresent(call -> checks.text("/policeCalled/by", call.by(), Checks.NAME)
                .that(Moments.past(call.at(), now), "/policeCalled/at", Moments.PAST));
        checks.that(report.happenedAt().filter(at -> !Moments.past(at, now)).isEmpty(), "/happenedAt", Moments.PAST);
        report.survivor().ifPresent(party -> Parties.check(checks, "/survivor", party));
        report.perpetrator().ifPresent(party -> Parties.check(checks, "/perpetrator", party));
        Parties.check(checks, report.children());
        checks.done();
    }
}
