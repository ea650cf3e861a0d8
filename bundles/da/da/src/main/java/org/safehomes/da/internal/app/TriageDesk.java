package org.safehomes.da.internal.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.ContactPlan;
import org.safehomes.da.DaAction;
import org.safehomes.da.Deadline;
import org.safehomes.da.Definition;
import org.safehomes.da.Report;
import org.safehomes.da.Report.State;
import org.safehomes.da.Task;
import org.safehomes.da.Triage;
import org.safehomes.da.TriageDecision;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.ReportContent;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.Cursor;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.da.internal.rule.ContactDeadline;
import org.safehomes.da.internal.rule.TriageRule;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.Placement;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;

/** From a report to a case. */
@Component
public final class TriageDesk implements Triage {

    private final Office office;
    private final LookUps lookUps;
    private final Understanding understanding;
    private final Anonymising anonymising;
    private final ReportTable reports = new ReportTable();
    private final CaseTable cases = new CaseTable();
    private final TriageRule rule = new TriageRule();

    @Activate
    public TriageDesk(@Reference Office office, @Reference LookUps lookUps) {
        this.office = office;
        this.lookUps = lookUps;
        this.understanding = new Understanding(office);
        this.anonymising = new Anonymising(office);
    }

    @Override
    public Page<Report> waiting(Caller caller, int limit, Optional<String> cursor) {
        new Checks().page(limit).done();
        var after = Cursor.read(cursor);
        return office.gate().list(caller, DaAction.LIST_TRIAGE, sight -> {
            var found = reports.waiting(sight, limit, after);
            var page = found.stream().limit(limit).toList();
            var next = found.size() > limit
                    ? Optional.of(new Cursor(
                                    page.get(limit - 1).due().toEpochMilli(),
                                    page.get(limit - 1).ref().value())
                            .text())
                    : Optional.<String>empty();
            var clocks = office.tasks()
                    .clocks(sight, page.stream().map(ReportTable.Kept::ref).toList());
            return new Listed<>(
                    page.stream()
                            .map(kept -> report(
                                    kept,
                                    kept.version(),
                                    Optional.ofNullable(clocks.get(kept.ref().value()))))
                            .toList(),
                    page.stream().map(ReportTable.Kept::ref).toList(),
                    next);
        });
    }

    @Override
    public Report read(Caller caller, ReportRef report) {
        return office.gate().read(caller, DaAction.READ_REPORT, report, visible -> view(visible, visible.version()));
    }

    @Override
    public List<CaseSummary> matches(Caller caller, ReportRef report) {
        var survivor = office.gate().read(caller, DaAction.MATCH_REPORT, report, visible -> reports.read(visible)
                .content()
                .survivor());
        var hashes = lookUps.of(survivor);
        return hashes.isEmpty() ? List.of() : CaseFile.found(office, cases, caller, DaAction.MATCH_REPORT, hashes);
    }

    @Override
    public Report decide(Caller caller, ReportRef report, Version version, TriageDecision decision) {
        check(decision);
        decision.leadOfficer().ifPresent(this::requireWorks);
        return office.gate().change(caller, DaAction.DECIDE_TRIAGE, report, version, granted -> {
            var kept = reports.read(granted);
            var content = kept.content().with(decision.facts());
            var definition = understanding.of(content, kept.receivedAt());
            require(rule.decide(kept.state(), decision.outcome(), definition));
            new Counter(office).requireNotNew(granted, decision.outcome(), content.survivor());
            new ChildSafeguarding(office).see(granted, content, kept.due());
            office.journal()
                    .add(granted, new Happening.Triaged(decision.outcome(), decision.reason(), decision.signposting()));
            switch (decision.outcome()) {
                case NEW -> open(granted, content, definition, decision.leadOfficer());
                case EXISTING -> takeIn(granted, content, decision.caseRef().orElseThrow());
                case OUTSIDE -> propose(granted, content);
            }
            return view(granted, new Version(granted.version().value() + 1));
        });
    }

    @Override
    public Report confirmOutside(Caller caller, ReportRef report, Version version, boolean agree, String reason) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().change(caller, DaAction.CONFIRM_OUTSIDE, report, version, granted -> {
            var kept = reports.read(granted);
            require(rule.confirm(kept.state(), kept.decidedBy().orElse(caller.staff()), caller.staff()));
            if (agree) {
                require(new ChildSafeguarding(office).outside(granted, kept.content()));
            }
            office.journal().add(granted, new Happening.OutsideReviewed(agree, reason));
            finish(granted, agree);
            reports.decided(granted, agree ? State.OUTSIDE : State.WAITING, Optional.empty(), kept.content());
            return view(granted, new Version(granted.version().value() + 1));
        });
    }

    @Override
    public Report reassess(Caller caller, ReportRef report, Version version, String reason) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().change(caller, DaAction.REASSESS_REPORT, report, version, granted -> {
            var kept = reports.read(granted);
            require(rule.reassess(kept.state()));
            var days = office.parameter("contact.working-days", granted.now()).number();
            var deadline = new ContactDeadline(office.calendar())
                    .decide(granted.now(), kept.content().report().immediateRisk(), days);
            office.journal().add(granted, new Happening.Reassessed(reason));
            if (understanding
                            .contact(kept.content().report(), kept.receivedAt())
                            .outcome()
                    == ContactPlan.CONTACT) {
                office.tasks().startClock(granted, Task.Kind.FIRST_CONTACT, deadline, Optional.empty());
            }
            reports.reopened(granted, deadline.due());
            granted.announce("da/report-reassessed");
            return view(granted, new Version(granted.version().value() + 1));
        });
    }

    private void open(Granted report, ReportContent content, Decision<Definition> definition, Optional<StaffId> lead) {
        var linked = new Linked(office.staff());
        var named = Set.copyOf(report.excludedByName());
        var asked = lead.orElse(report.caller().staff());
        new Checks()
                .that(
                        !named.contains(asked)
                                && !linked.to(content.perpetrator()).contains(asked),
                        "/leadOfficer",
                        CaseFile.NOT_AN_OWNER)
                .done();
        lead.ifPresent(
                wanted -> new StaffCases(office).requireOutside(wanted, content.survivor(), content.perpetrator()));
        // whom the report is hidden from untold cannot own the case, and nobody is told why: it goes to the next who
        // may
        var out = new LinkedHashSet<>(report.excluded());
        out.addAll(report.linked());
        var owner = linked.firstWhoMay(asked, out).orElse(report.caller().staff());
        var made = report.create(CaseRef.next(office.ids()), new Placement(report.team(), owner, named));
        made.hideAs(report);
        if (report.byName()) {
            made.openByNameAlone();
        }
        var naming = anonymising.decide(content);
        cases.add(made, CaseContent.of(content, definition).logged(naming));
        cases.findableBy(made, lookUps.of(content.survivor()));
        new KeptFrom(office).linkedTo(made, content.perpetrator(), "/leadOfficer");
        new Counter(office).keepApart(made, content.survivor());
        var kept = new IntoCase(office).move(report, made, content, owner, naming.outcome());
        reports.decided(report, State.NEW_CASE, Optional.of((CaseRef) made.ref()), kept);
        made.announce("da/case-opened");
    }

    private void takeIn(Granted report, ReportContent content, CaseRef caseRef) {
        var joined = report.join(caseRef);
        new Counter(office).takeIn(report, content.survivor(), joined);
        // whoever may not know of the report may not know of the case it went into, and the other way round
        var exclusion = new Exclusion(office);
        exclusion.onTheWordOf(
                joined, report.excludedByName(), "Excluded from a report that belongs to this case.", "/caseRef");
        exclusion.fromReport(
                joined,
                (ReportRef) report.ref(),
                joined.excludedByName(),
                "Excluded from the case that the report belongs to.");
        new KeptFrom(office).linkedTo(joined, content.perpetrator(), "/caseRef");
        cases.findableBy(joined, lookUps.of(content.survivor()));
        var naming = anonymising.again(
                joined, content.survivor(), content.perpetrator(), "A further report belongs to the case.");
        var kept = new IntoCase(office).move(report, joined, content, joined.owner(), naming.outcome());
        reports.decided(report, State.EXISTING_CASE, Optional.of(caseRef), kept);
        joined.announce("da/incident-added");
    }

    private void propose(Granted report, ReportContent content) {
        reports.decided(report, State.OUTSIDE_PROPOSED, Optional.empty(), content);
        office.tasks()
                .raise(report, Task.Kind.CONFIRM_OUTSIDE, reports.read(report).due(), Optional.empty());
    }

    private static final Set<Task.Kind> CONTACT = Set.of(
            Task.Kind.FIRST_CONTACT, Task.Kind.MISSED_CONTACT, Task.Kind.LATE_CONTACT, Task.Kind.SUPPORT_SERVICES);

    /** The confirmation is done; if it is confirmed, so is all that leads to contact. Safeguarding goes on. */
    private void finish(Granted report, boolean agreed) {
        for (var task : office.tasks().open(report)) {
            if (task.kind() == Task.Kind.CONFIRM_OUTSIDE || agreed && CONTACT.contains(task.kind())) {
                task.done(report);
            }
        }
    }

    private void requireWorks(StaffId lead) {
        new Checks()
                .that(new Linked(office.staff()).works(lead), "/leadOfficer", CaseFile.NOT_AN_OWNER)
                .done();
    }

    private Report view(Visible visible, Version version) {
        var kept = reports.read(visible);
        var clock = office.tasks().open(visible).stream()
                .filter(task -> task.kind() == Task.Kind.FIRST_CONTACT)
                .findFirst()
                .map(TaskTable.Open::deadline);
        return report(kept, version, clock);
    }

    private Report report(ReportTable.Kept kept, Version version, Optional<Deadline> deadline) {
        return new Report(
                kept.ref(),
                version,
                kept.receivedAt(),
                kept.reportedBy(),
                kept.state(),
                kept.content().report(),
                understanding.of(kept.content(), kept.receivedAt()),
                understanding.contact(kept.content().report(), kept.receivedAt()),
                Understanding.children(kept.content().report()),
                deadline,
                kept.decidedBy(),
                kept.caseRef(),
                Understanding.childSafeguarding(kept.content()),
                Understanding.lettings(kept.content().report()));
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }

    private static void check(TriageDecision decision) {
        var outside = decision.outcome() == Outcome.OUTSIDE;
        var existing = decision.outcome() == Outcome.EXISTING;
        new Checks()
                .present("/outcome", decision.outcome(), "Say NEW, EXISTING or OUTSIDE.")
                .that(
                        existing == decision.caseRef().isPresent(),
                        "/caseRef",
                        existing ? "Name the case that it belongs to." : "Only for an existing case.")
                .that(
                        decision.leadOfficer().isEmpty() || decision.outcome() == Outcome.NEW,
                        "/leadOfficer",
                        "Only for a new case.")
                .that(!outside || decision.reason().isPresent(), "/reason", "Say why it lies outside.")
                .that(
                        !outside || decision.signposting().isPresent(),
                        "/signposting",
                        "Say where the person was pointed to: nobody is turned away.")
                .text("/reason", decision.reason(), Checks.MEDIUM)
                .text("/signposting", decision.signposting(), Checks.MEDIUM)
                .done();
    }
}
