package org.safehomes.da.internal.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Takes staff who are linked to a perpetrator out of a case, whole: sight of it and of its reports, grants, ownership and tasks. */
@Upholds("AC-2")
@Upholds("CL-8")
final class Exclusion {

    private final Office office;
    private final Linked linked;
    private final ReportTable reports = new ReportTable();

    Exclusion(Office office) {
        this.office = office;
        this.linked = new Linked(office.staff());
    }

    /**
     * From now on neither the case nor its reports exist for them. What they owned and had to do goes to who may see it.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput at the field, if nobody would be left to own the case
     */
    void of(Granted granted, Collection<StaffId> staff, String reason, String field) {
        var before = granted.excluded();
        var out = staff.stream().filter(one -> !before.contains(one)).distinct().toList();
        if (out.isEmpty()) {
            return;
        }
        for (var one : out) {
            granted.exclude(one, reason);
            granted.endGrant(one);
        }
        for (var report : reports.of(granted)) {
            fromReport(granted, report, out, reason);
        }
        handOwnershipOn(granted, field);
        handTasksOn(granted, out);
        out.forEach(one -> office.journal().add(granted, new Happening.Excluded(one, reason)));
        granted.announce("da/access-withdrawn");
    }

    /** The same people may not know of a report that belongs to the case. */
    void fromReport(Granted granted, ReportRef report, Collection<StaffId> staff, String reason) {
        staff.forEach(one -> granted.excludeFrom(report, one, reason));
    }

    private void handOwnershipOn(Granted granted, String field) {
        var excluded = new LinkedHashSet<>(granted.excluded());
        if (!excluded.contains(granted.owner())) {
            return;
        }
        var next = linked.firstWhoMay(granted.owner(), excluded);
        new Checks()
                .that(next.isPresent(), field, "Nobody would be left to own the case: assign it first.")
                .done();
        granted.assign(next.orElseThrow());
        office.journal().add(granted, new Happening.Assigned(next.orElseThrow(), "The owner before was excluded."));
    }

    private void handTasksOn(Granted granted, List<StaffId> out) {
        var manager = granted.lineManager();
        for (var task : office.tasks().open(granted)) {
            if (task.assignee().filter(out::contains).isPresent()) {
                task.assign(granted, task.forManager() ? manager.orElse(granted.owner()) : granted.owner());
            }
        }
    }
}
