package org.safehomes.da.internal.app;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.host.Staff;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** A record always has an owner who may see it: what somebody owned and had to do goes on to the first person up the chain. */
@Upholds("CL-8")
final class HandOver {

    private final Office office;
    private final Linked linked;

    HandOver(Office office) {
        this.office = office;
        this.linked = new Linked(office.staff());
    }

    /**
     * Who owns a record now: the owner, or whoever of their chain is the first that may, or of the chain of the record's team
     * if the host has forgotten the owner; empty if nobody is left.
     */
    Optional<StaffId> owner(Visible visible) {
        var out = new LinkedHashSet<>(visible.excluded());
        out.addAll(visible.linked());
        return linked.firstWhoMay(visible.owner(), out).or(() -> office.staff()
                .team(visible.team())
                .map(Staff.Team::leader)
                .flatMap(leader -> linked.firstWhoMay(leader, out)));
    }

    /** Gives the record to whoever owns it now. @return false if nobody is left */
    boolean ownership(Granted granted, String reason) {
        var next = owner(granted);
        next.filter(staff -> !staff.equals(granted.owner())).ifPresent(staff -> {
            granted.assign(staff);
            office.journal().add(granted, new Happening.Assigned(staff, reason));
        });
        return next.isPresent();
    }

    /** What they had to do goes to the owner, or to the line manager if it was a manager's. */
    void tasks(Granted granted, Collection<StaffId> from) {
        var manager = granted.lineManager();
        for (var task : office.tasks().open(granted)) {
            if (task.assignee().filter(from::contains).isPresent()) {
                task.assign(granted, task.forManager() ? manager.orElse(granted.owner()) : granted.owner());
            }
        }
    }
}
