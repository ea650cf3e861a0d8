package org.safehomes.host.reference.internal.sample;

import static org.safehomes.kernel.Role.AUDITOR;
import static org.safehomes.kernel.Role.MANAGER;
import static org.safehomes.kernel.Role.OFFICER;
import static org.safehomes.kernel.Role.REPORTER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.host.Staff.Member;
import org.safehomes.host.Staff.Team;
import org.safehomes.host.reference.internal.sample.Borough.Employee;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;

/** The staff of every sample: a chain of line managers, two tenancy teams, one who has left, two with a tie to a tenant. */
final class SampleStaff {

    /** Theo Marlowe, who lives with his mother in the second home. */
    private static final String TENANTS_SON = "p-0005";
    /** Elena Ferreira, next of kin of the tenant of the third home. */
    private static final String TENANTS_KIN = "p-0009";

    private static final String HEAD_OFFICE = "housing-management";
    private static final String NORTH = "tenancy-north";
    private static final String SOUTH = "tenancy-south";
    private static final String CONTACT = "contact-centre";
    private static final String AUDIT = "audit";

    private static final Set<Role> MANAGING = Set.of(REPORTER, MANAGER);
    private static final Set<Role> LEADING = Set.of(REPORTER, OFFICER, MANAGER);
    private static final Set<Role> WORKING = Set.of(REPORTER, OFFICER);

    private SampleStaff() {}

    static List<Team> teams() {
        return List.of(
                team(HEAD_OFFICE, "Housing management", "h.lindqvist"),
                team(NORTH, "Tenancy services north", "g.whitcombe"),
                team(SOUTH, "Tenancy services south", "i.rahman"),
                team(CONTACT, "Contact centre", "m.adeyemi"),
                team(AUDIT, "Audit", "o.haddad"));
    }

    /** Line managers come before those they manage. */
    static List<Employee> employees() {
        return List.of(
                employee("h.lindqvist", "Helena Lindqvist", "housing director", HEAD_OFFICE, "", MANAGING),
                employee("m.adeyemi", "Morenike Adeyemi", "head of people", HEAD_OFFICE, "h.lindqvist", MANAGING),
                employee("g.whitcombe", "Grace Whitcombe", "tenancy team leader", NORTH, "m.adeyemi", LEADING),
                employee("i.rahman", "Imran Rahman", "tenancy team leader", SOUTH, "m.adeyemi", LEADING),
                officer("s.okafor", "Samuel Okafor", NORTH, "g.whitcombe", "", true),
                officer("j.penhallow", "Jenna Penhallow", NORTH, "g.whitcombe", "", true),
                officer("a.kowalczyk", "Ania Kowalczyk", NORTH, "g.whitcombe", "", true),
                officer("t.marlowe", "Theo Marlowe", NORTH, "g.whitcombe", TENANTS_SON, true),
                officer("l.fairweather", "Leon Fairweather", NORTH, "g.whitcombe", "", false),
                officer("b.choudhury", "Bilqis Choudhury", SOUTH, "i.rahman", "", true),
                officer("e.ferreira", "Elena Ferreira", SOUTH, "i.rahman", TENANTS_KIN, true),
                officer("k.tran", "Kim Tran", SOUTH, "i.rahman", "", true),
                employee(
                        "n.gillespie",
                        "Nadia Gillespie",
                        "call-centre adviser",
                        CONTACT,
                        "m.adeyemi",
                        Set.of(REPORTER)),
                employee("o.haddad", "Omar Haddad", "auditor", AUDIT, "h.lindqvist", Set.of(REPORTER, AUDITOR)));
    }

    private static Team team(String id, String name, String leader) {
        return new Team(new TeamId(id), name, new StaffId(leader));
    }

    private static Employee employee(String id, String name, String job, String team, String manager, Set<Role> roles) {
        return employee(id, name, job, team, manager, roles, "", true);
    }

    private static Employee officer(
            String id, String name, String team, String manager, String person, boolean active) {
        return employee(id, name, "tenancy officer", team, manager, WORKING, person, active);
    }

    private static Employee employee(
            String id,
            String name,
            String job,
            String team,
            String manager,
            Set<Role> roles,
            String person,
            boolean active) {
        var member = new Member(
                new StaffId(id), name, new TeamId(team), given(manager).map(StaffId::new), roles, active);
        return new Employee(member, job, given(person).map(PersonId::new));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
