package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.da.Case;
import org.safehomes.da.Cases;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.da.Triage.CaseSummary;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.domain.SurvivorHappening.PreferenceWeighed;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.Cursor;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.da.internal.jpa.TaskTable;
import org.safehomes.da.internal.rule.ChildAsVictim;
import org.safehomes.da.internal.rule.OfficerPreference;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Cases: found, read and handed on. */
@Component
@Upholds("AN-2")
public final class CaseFile implements Cases {

    static final String NOT_AN_OWNER = "Name an active member of staff who may see this.";
    static final int MOST_FOUND = 50;

    private final Office office;
    private final LookUps lookUps;
    private final HostSide host;
    private final CaseTable cases = new CaseTable();
    private final ReportTable reports = new ReportTable();

    @Activate
    public CaseFile(@Reference Office office, @Reference LookUps lookUps, @Reference HostSide host) {
        this.office = office;
        this.lookUps = lookUps;
        this.host = host;
    }

    @Override
    public Page<CaseSummary> list(Caller caller, int limit, Optional<String> cursor) {
        new Checks().page(limit).done();
        var after = Cursor.read(cursor);
        return office.gate().list(caller, DaAction.LIST_CASES, sight -> {
            var found = cases.list(sight, limit, after);
            var page = found.stream().limit(limit).toList();
            var next = found.size() > limit ? Optional.of(cursor(page.get(limit - 1))) : Optional.<String>empty();
            return listed(page, next);
        });
    }

    @Override
    public List<CaseSummary> search(Caller caller, Search search) {
        return found(office, cases, caller, DaAction.SEARCH_CASES, Set.of(lookUps.of(search)));
    }

    static List<CaseSummary> found(Office office, CaseTable cases, Caller caller, DaAction action, Set<String> hashes) {
        return office.gate()
                .list(caller, action, sight -> listed(cases.find(sight, hashes, MOST_FOUND), Optional.empty()))
                .items();
    }

    @Override
    public Case read(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_CASE, reference, visible -> view(visible, visible.version()));
    }

    @Override
    @Upholds("CL-8")
    public Case assign(
            Caller caller,
            CaseRef reference,
            Version version,
            StaffId owner,
            String reason,
            Optional<Answer> preferenceMet,
            Optional<String> explanation) {
        new Checks()
                .present("/owner", owner, NOT_AN_OWNER)
                .text("/reason", reason, Checks.MEDIUM)
                .text("/explanation", explanation, Checks.MEDIUM)
                .done();
        var works = new Linked(office.staff()).works(owner);
        var lapsed = host.lapsed(owner, office.calendar().dayOf(office.now()));
        var staffCases = new StaffCases(office);
        // answered in the same operation: whoever hands a case to another team may have no need to know a moment later
        return office.gate().change(caller, DaAction.ASSIGN_CASE, reference, version, granted -> {
            var may = works && (owner.equals(granted.owner()) || !granted.barred(owner));
            new Checks().that(may, "/owner", NOT_AN_OWNER).done();
            var wishes = new SurvivorFile(CaseHistory.of(office.journal().of(granted))).wishes();
            var weighed = new OfficerPreference().decide(wishes, preferenceMet, explanation.isPresent());
            if (!weighed.outcome()) {
                throw new RefusedByRule(weighed);
            }
            var before = granted.owner();
            if (!owner.equals(before)) {
                var about = cases.read(granted).content();
                staffCases.requireOutside(granted, owner, about.survivor(), about.perpetrator());
            }
            granted.assign(owner);
            office.journal().add(granted, new Happening.Assigned(owner, reason));
            preferenceMet.ifPresent(
                    met -> office.journal().add(granted, new PreferenceWeighed(owner, met, explanation, weighed)));
            handOver(granted, before, owner);
            staffCases.assigned(granted, owner.equals(before), lapsed);
            granted.announce("da/case-assigned");
            return view(granted, new Version(granted.version().value() + 1));
        });
    }

    /** What somebody had to do in a case goes to another, except what they have as its line manager. */
    private void handOver(Granted granted, StaffId from, StaffId to) {
        for (var task : office.tasks().open(granted)) {
            if (task.assignee().filter(from::equals).isPresent() && !task.forManager()) {
                task.assign(granted, to);
            }
        }
    }

    private Case view(Visible visible, Version version) {
        var kept = cases.read(visible);
        var tasks = office.tasks().open(visible);
        var history = CaseHistory.of(office.journal().of(visible));
        var due = tasks.stream()
                .filter(task -> task.kind() == Task.Kind.FIRST_CONTACT)
                .map(TaskTable.Open::due)
                .min(Instant::compareTo);
        var assessment = tasks.stream()
                .filter(task -> task.kind() == Task.Kind.RISK_ASSESSMENT)
                .map(TaskTable.Open::deadline)
                .findFirst();
        return new Case(
                (CaseRef) visible.ref(),
                version,
                kept.openedAt(),
                visible.open(),
                visible.team(),
                new HandOver(office).owner(visible).orElse(visible.owner()),
                visible.lineManager(),
                kept.content().survivor(),
                kept.content().perpetrator(),
                kept.content().decision(),
                reports.of(visible),
                ContactBook.safeContact(office.journal(), visible),
                kept.contacted(),
                due,
                new Understanding(office).contact(history),
                children(history),
                history.latestAssessment().map(latest -> risk(latest, history)),
                assessment,
                kept.content().logged());
    }

    private static List<Case.NamedChild> children(CaseHistory history) {
        return history.reports().stream()
                .flatMap(entry -> ((Happening.Reported) entry.what()).report().children().stream())
                .distinct()
                .map(child -> new Case.NamedChild(child, new ChildAsVictim().decide(child)))
                .toList();
    }

    private static Case.Risk risk(Entry latest, CaseHistory history) {
        var assessed = CaseHistory.assessed(latest);
        return new Case.Risk(
                latest.id(), assessed.level().outcome(), assessed.assessedAt(), RiskClocks.unassessed(history));
    }

    static Listed<CaseSummary> listed(List<CaseTable.Line> lines, Optional<String> next) {
        return new Listed<>(
                lines.stream()
                        .map(line -> new CaseSummary(
                                line.ref(),
                                line.version(),
                                line.content().called(),
                                line.owner(),
                                line.content().survivor().home()))
                        .toList(),
                lines.stream().map(CaseTable.Line::ref).toList(),
                next);
    }

    private static String cursor(CaseTable.Line last) {
        return new Cursor(last.openedAt().toEpochMilli(), last.ref().value()).text();
    }
}
