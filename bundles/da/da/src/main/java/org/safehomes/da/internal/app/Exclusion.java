package org.safehomes.da.internal.app;

import java.util.Collection;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.ReportRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.rule.Upholds;

/** Takes staff who are linked to a perpetrator out of a case, whole: sight of it and of its reports, grants, ownership and tasks. */
@Upholds("AC-2")
@Upholds("CL-8")
final class Exclusion {

    private final Office office;
    private final HandOver handOver;
    private final ReportTable reports = new ReportTable();

    Exclusion(Office office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /**
     * From now on neither the case nor its reports exist for them. What they owned and had to do goes to who may see it.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput at the field, if nobody would be left to own the case
     */
    void of(Granted granted, Collection<StaffId> staff, String reason, String field) {
        var owned = whoeverIsLeft(granted, staff, reason);
        new Checks()
                .that(owned, field, "Nobody would be left to own the case: assign it first.")
                .done();
    }

    /**
     * The same, where it is a colleague or a reporter who says so: it holds at once, and the line manager looks at it. So
     * nobody can take a case out of the sight of all who would see what was done with it.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput at the field, if no line manager or no owner would be left
     */
    void onTheWordOf(Granted granted, Collection<StaffId> staff, String reason, String field) {
        var before = granted.excludedByName();
        of(granted, staff, reason, field);
        var manager = granted.lineManager();
        new Checks()
                .that(manager.isPresent(), field, "No line manager would be left to see what is done with the case.")
                .done();
        if (!before.containsAll(staff) && !manager.get().equals(granted.caller().staff())) {
            office.tasks().raise(granted, Task.Kind.CHECK_EXCLUSION, granted.now(), manager);
        }
    }

    /** The same, also where nobody is left to own it. @return whether somebody owns it who may see it */
    boolean whoeverIsLeft(Granted granted, Collection<StaffId> staff, String reason) {
        var before = granted.excludedByName();
        var out = staff.stream().filter(one -> !before.contains(one)).distinct().toList();
        if (out.isEmpty()) {
            return true;
        }
        for (var one : out) {
            granted.exclude(one, reason);
            granted.endGrant(one);
        }
        for (var report : reports.of(granted)) {
            fromReport(granted, report, out, reason);
        }
        var owned = handOver.ownership(granted, "The owner before was excluded.");
        handOver.tasks(granted, out);
        out.forEach(one -> office.journal().add(granted, new Happening.Excluded(one, reason)));
        granted.announce("da/access-withdrawn");
        return owned;
    }

    /** The same people may not know of a report that belongs to the case. */
    void fromReport(Granted granted, ReportRef report, Collection<StaffId> staff, String reason) {
        staff.forEach(one -> granted.excludeFrom(report, one, reason));
    }
}
