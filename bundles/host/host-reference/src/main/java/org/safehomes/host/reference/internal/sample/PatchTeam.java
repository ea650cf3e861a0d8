package org.safehomes.host.reference.internal.sample;

import static org.safehomes.kernel.Role.MANAGER;
import static org.safehomes.kernel.Role.OFFICER;
import static org.safehomes.kernel.Role.REPORTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.host.Staff.Member;
import org.safehomes.host.Staff.Team;
import org.safehomes.host.reference.internal.sample.Borough.Employee;
import org.safehomes.host.reference.internal.sample.Draw.Topic;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/**
 * The team that looks after a thousand homes, and comes with the last of them. Some teams are small and some large, some of
 * their officers have left, and a few are tenants themselves. Nobody signs in as one of them.
 */
record PatchTeam(Team team, List<Employee> employees) {

    static final int HOMES = 1_000;

    private static final String HEAD_OF_PEOPLE = "m.adeyemi";
    private static final int HAVE_LEFT = 18;
    private static final int LIVE_IN_A_HOME_OF_OURS = 6;
    private static final int FEWEST = 3;
    private static final int MOST = 14;

    /** The team that comes with a home, if one does. */
    static Optional<PatchTeam> with(int home, Settlements settlements) {
        return home % HOMES == 0 ? Optional.of(of(home, settlements)) : Optional.empty();
    }

    private static PatchTeam of(int home, Settlements settlements) {
        int patch = home / HOMES;
        var draw = settlements.draw(home, Topic.STAFF);
        var id = new TeamId("tenancy-patch-%03d".formatted(patch));
        var leader = new StaffId("patch%03d.leader".formatted(patch));
        var employees = new ArrayList<Employee>();
        employees.add(new Employee(
                new Member(
                        leader,
                        settlements.households().name(draw, ""),
                        id,
                        Optional.of(new StaffId(HEAD_OF_PEOPLE)),
                        Set.of(REPORTER, OFFICER, MANAGER),
                        true),
                "tenancy team leader",
                Optional.empty()));
        int officers = draw.longTail(FEWEST, MOST, 0.8);
        Set<Role> working = Set.of(REPORTER, OFFICER);
        for (int i = 1; i <= officers; i++) {
            var officer = new StaffId("patch%03d.officer%02d".formatted(patch, i));
            var person =
                    draw.chance(LIVE_IN_A_HOME_OF_OURS) ? tenant(home, settlements, draw) : Optional.<Settled>empty();
            var name = person.map(Settled::name)
                    .orElseGet(() -> settlements.households().name(draw, ""));
            boolean active = !draw.chance(HAVE_LEFT);
            employees.add(new Employee(
                    new Member(officer, name, id, Optional.of(leader), working, active),
                    "tenancy officer",
                    person.map(Settled::id)));
        }
        return new PatchTeam(new Team(id, "Tenancy services patch " + patch, leader), List.copyOf(employees));
    }

    private static Optional<Settled> tenant(int home, Settlements settlements, Draw draw) {
        return settlements.of(home - draw.between(0, HOMES - 100)).grownUps().stream()
                .findFirst()
                .map(person -> new Settled(person.id(), person.name()));
    }

    /** Somebody of the landlord's homes. */
    private record Settled(PersonId id, String name) {}
}
