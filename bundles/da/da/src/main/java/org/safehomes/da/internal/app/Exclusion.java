package org.safehomes.da.internal.app;

import java.util.LinkedHashSet;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Takes somebody who is linked to a perpetrator out of a case, whole: sight, grants, ownership and tasks. */
@Upholds("AC-2")
@Upholds("CL-8")
final class Exclusion {

    private final Office office;
    private final Linked linked;

    Exclusion(Office office) {
        this.office = office;
        this.linked = new Linked(office.staff());
    }

    /**
     * From now on the case does not exist for them. What they owned and had to do goes to the first person up their chain
     * who may see it.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput at the field, if nobody would be left to own the case
     */
    void of(Granted granted, StaffId staff, String reason, String field) {
        granted.exclude(staff, reason);
        granted.endGrant(staff);
        if (granted.owner().equals(staff)) {
            var next = linked.firstWhoMay(staff, new LinkedHashSet<>(granted.excluded()));
            new Checks()
                    .that(next.isPresent(), field, "Nobody would be left to own the case: assign it first.")
                    .done();
            granted.assign(next.orElseThrow());
        }
        CaseFile.handOver(office, granted, staff, granted.owner());
    }
}
