package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CounterAllegations;
import org.safehomes.da.DaAction;
import org.safehomes.da.Party;
import org.safehomes.da.Report.State;
import org.safehomes.da.Triage.CaseSummary;
import org.safehomes.da.TriageDecision.Outcome;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.CounterTable;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.rule.CounterAllegation;
import org.safehomes.da.internal.rule.TriageRule;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Link;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.Placement;
import org.safehomes.host.Staff;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Opens the case of a counter-allegation, apart from the one that it answers. */
@Component
@Upholds("IN-11")
public final class CounterDesk implements CounterAllegations {

    private static final int MOST_FOUND = 50;

    private final Office office;
    private final LookUps lookUps;
    private final ReportTable reports = new ReportTable();
    private final CaseTable cases = new CaseTable();
    private final CounterTable counters = new CounterTable();
    private final CounterAllegation rule = new CounterAllegation();

    @Activate
    public CounterDesk(@Reference Office office, @Reference LookUps lookUps) {
        this.office = office;
        this.lookUps = lookUps;
    }

    @Override
    public List<CaseSummary> matches(Caller caller, ReportRef report) {
        var survivor = office.gate().read(caller, DaAction.MATCH_COUNTER, report, visible -> reports.read(visible)
                .content()
                .survivor());
        return survivor.person()
                .map(person -> office.gate()
                        .list(
                                caller,
                                DaAction.MATCH_COUNTER,
                                sight -> CaseFile.listed(
                                        cases.against(sight, Link.to(person), MOST_FOUND), Optional.empty()))
                        .items())
                .orElse(List.of());
    }

    @Override
    public List<Pair> reviewed(Caller caller) {
        return office.gate()
                .list(caller, DaAction.LIST_COUNTERS, sight -> {
                    var pairs = counters.reviewed(sight);
                    var refs = pairs.stream()
                            .flatMap(pair -> List.of(pair.first(), pair.counter()).stream())
                            .toList();
                    return new Listed<>(pairs, refs, Optional.empty());
                })
                .items();
    }

    @Override
    public Version open(Caller caller, ReportRef report, Version version, NewCounterCase counter) {
        var officer = office.staff().find(counter.leadOfficer());
        new Checks()
                .that(new Linked(office.staff()).works(counter.leadOfficer()), "/leadOfficer", CaseFile.NOT_AN_OWNER)
                .done();
        var team = officer.orElseThrow().team();
        return office.gate().change(caller, DaAction.OPEN_COUNTER, report, version, granted -> {
            var first = granted.join(counter.counterTo());
            var sees = first.sees(counter.leadOfficer());
            // before the report goes into a case, which may name nobody
            var survivor = reports.read(granted).content().survivor();
            new Checks()
                    .that(!granted.barred(counter.leadOfficer()), "/leadOfficer", CaseFile.NOT_AN_OWNER)
                    .done();
            var mayReview = isManager(counter.reviewer())
                    && !first.excluded().contains(counter.reviewer())
                    && !first.linked().contains(counter.reviewer());
            var made = open(granted, new Placement(team, counter.leadOfficer(), Set.copyOf(granted.excludedByName())));
            made.keepApart(first, counter.reviewer());
            decide(granted, first, made, survivor, counter, sees, mayReview);
            apart(granted, first, made, counter);
            return new Version(granted.version().value() + 1);
        });
    }

    private Granted open(Granted report, Placement placement) {
        var kept = reports.read(report);
        var content = kept.content();
        var understanding = new Understanding(office);
        var definition = understanding.of(content, kept.receivedAt());
        var waiting = new TriageRule().decide(kept.state(), Outcome.NEW, definition);
        if (!waiting.outcome()) {
            throw new RefusedByRule(waiting);
        }
        var made = report.create(CaseRef.next(office.ids()), placement);
        made.hideAs(report);
        made.openByNameAlone();
        var naming = new Anonymising(office).decide(content);
        cases.add(made, CaseContent.of(content, definition).logged(naming));
        cases.findableBy(made, lookUps.of(content.survivor()));
        office.journal().add(report, new Happening.Triaged(Outcome.NEW, Optional.empty(), Optional.empty()));
        new KeptFrom(office).linkedTo(made, content.perpetrator(), "/leadOfficer");
        var told = new IntoCase(office).move(report, made, content, placement.owner(), naming.outcome());
        reports.decided(report, State.NEW_CASE, Optional.of((CaseRef) made.ref()), told);
        made.announce("da/case-opened");
        return made;
    }

    /** Decided when both are there, so that line managers are those that there will be; what is refused is undone. */
    private void decide(
            Granted report,
            Granted first,
            Granted made,
            Party survivor,
            NewCounterCase counter,
            boolean sees,
            boolean mayReview) {
        var same = maybeTheSame(survivor, cases.read(first).content().perpetrator());
        var sides = new CounterAllegation.Sides(
                counter.leadOfficer(),
                sees,
                report.caller().staff(),
                first.owner(),
                first.lineManager(),
                made.lineManager());
        var may = mayReview
                && !made.excluded().contains(counter.reviewer())
                && !made.linked().contains(counter.reviewer());
        Decision<Boolean> decision = rule.decide(same, sides, counter.reviewer(), may);
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }

    /** The reports of each side go with it, and whoever opened the second case works on neither. */
    private void apart(Granted report, Granted first, Granted made, NewCounterCase counter) {
        report.openByNameAlone();
        report.assign(counter.leadOfficer());
        made.keepApartToo(report.ref());
        reports.of(first).forEach(first::keepApartToo);
        var opener = report.caller().staff();
        if (!opener.equals(counter.reviewer())) {
            List.of(first, made, report).forEach(each -> each.excludeUntold(opener));
        }
    }

    private boolean isManager(StaffId staff) {
        return office.staff()
                .find(staff)
                .filter(Staff.Member::active)
                .filter(member -> member.roles().contains(Role.MANAGER))
                .isPresent();
    }

    /** Known to be two people, or not. */
    private static boolean maybeTheSame(Party one, Party other) {
        return one.person().isEmpty()
                || other.person().isEmpty()
                || one.person().equals(other.person());
    }
}
