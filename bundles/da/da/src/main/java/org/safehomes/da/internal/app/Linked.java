package org.safehomes.da.internal.app;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.NewReport;
import org.safehomes.da.Party;
import org.safehomes.gate.Extent;
import org.safehomes.gate.Placement;
import org.safehomes.gate.Visible;
import org.safehomes.host.Staff;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** Who a record is for, and who may never know of it: staff linked to the perpetrator, as reported or as the host knows. */
@Upholds("AC-2")
@Upholds("CL-8")
final class Linked {

    private static final int DEEPEST = 12;

    private final Staff staff;

    Linked(Staff staff) {
        this.staff = staff;
    }

    /** The staff that a report excludes. */
    Set<StaffId> excludedBy(NewReport report) {
        var excluded = new LinkedHashSet<>(report.exclude());
        excluded.addAll(to(report.perpetrator().orElseGet(Party::unknown)));
        return excluded;
    }

    /** The staff whom the host knows to be linked to a perpetrator, or to live where they do. */
    Set<StaffId> to(Party perpetrator) {
        var linked = new LinkedHashSet<StaffId>();
        perpetrator.person().map(staff::linkedTo).ifPresent(linked::addAll);
        perpetrator.home().map(staff::livingAt).ifPresent(linked::addAll);
        return linked;
    }

    /** A new record for a team, owned by its leader or the first person up the chain who may see it. */
    Placement forTeam(TeamId team, Set<StaffId> excluded) {
        var leader = staff.team(team)
                .orElseThrow(() -> new Unavailable("the owning team " + team
                        + ": the host has no such team, set owning-team in org.safehomes.council"))
                .leader();
        return new Placement(
                team,
                firstWhoMay(leader, excluded)
                        .orElseThrow(
                                () -> new Unavailable("an owner: nobody in the chain of team " + team + " may see it")),
                excluded);
    }

    /** The person, or the first one up the chain, who does casework and is not excluded. */
    Optional<StaffId> firstWhoMay(StaffId start, Set<StaffId> excluded) {
        var at = Optional.of(start);
        for (int steps = 0; at.isPresent() && steps < DEEPEST; steps++) {
            var member = staff.find(at.get());
            if (member.filter(Linked::works).isPresent() && !excluded.contains(at.get())) {
                return at;
            }
            at = member.flatMap(Staff.Member::lineManager);
        }
        return Optional.empty();
    }

    /** Whether somebody is active staff and sees the record: its team, its owner, its line manager, or who was added by name. */
    boolean maySee(Visible visible, StaffId id) {
        var member = staff.find(id).filter(Staff.Member::active);
        if (member.isEmpty() || visible.excluded().contains(id)) {
            return false;
        }
        return member.get().team().equals(visible.team()) && !visible.byName()
                || id.equals(visible.owner())
                || visible.lineManager().filter(id::equals).isPresent()
                || visible.grants().stream()
                        .anyMatch(grant -> grant.staff().equals(id)
                                && grant.extent() == Extent.FULL
                                && grant.until()
                                        .filter(end -> !end.isAfter(visible.now()))
                                        .isEmpty());
    }

    /** Whether somebody does casework: is active, and has one of the roles for it. */
    boolean works(StaffId id) {
        return staff.find(id).filter(Linked::works).isPresent();
    }

    private static boolean works(Staff.Member member) {
        return member.active()
                && (member.roles().contains(Role.OFFICER) || member.roles().contains(Role.MANAGER));
    }

    /** Whether somebody is active staff. */
    boolean active(StaffId id) {
        return staff.find(id).filter(Staff.Member::active).isPresent();
    }
}
