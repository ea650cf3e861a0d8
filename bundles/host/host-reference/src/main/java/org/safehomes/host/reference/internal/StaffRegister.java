package org.safehomes.host.reference.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.host.Staff;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Uprn;

/** The staff. Asked on every operation and never cached: a withdrawal acts at once (AC-1). */
@Component(service = Staff.class)
public final class StaffRegister implements Staff {

    private static final String MEMBER = "select id, name, team, line_manager, roles, active from hr_staff where ";

    private static final String LINKED = "select s.id from hr_staff s where s.person = ?"
            + " union all select s.id from hr_person p join hr_person m on m.home = p.home"
            + " join hr_staff s on s.person = m.id where p.id = ?"
            + " union all select s.id from hr_next_of_kin k join hr_staff s on s.person = k.kin where k.person = ?"
            + " union all select s.id from hr_next_of_kin k join hr_staff s on s.person = k.person where k.kin = ?";

    private static final String SELF = " from hr_staff s join hr_person p on p.id = s.person";
    private static final String NO_HOME = ", cast(null as varchar(12))";
    private static final String LINKS = "select s.person, p.home" + SELF + " where s.id = ?"
            + " union all select m.id" + NO_HOME + SELF + " join hr_person m on m.home = p.home where s.id = ?"
            + " union all select k.kin" + NO_HOME + SELF + " join hr_next_of_kin k on k.person = p.id where s.id = ?"
            + " union all select k.person" + NO_HOME + SELF + " join hr_next_of_kin k on k.kin = p.id where s.id = ?";

    private final Tables tables;

    @Activate
    public StaffRegister(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Member> find(StaffId id) {
        return tables.one(StaffRegister::member, MEMBER + "id = ?", id.value());
    }

    @Override
    public List<Member> reportingTo(StaffId manager) {
        return tables.all(StaffRegister::member, MEMBER + "line_manager = ? order by id", manager.value());
    }

    @Override
    public Optional<Team> team(TeamId id) {
        return tables.one(
                row -> new Team(
                        new TeamId(row.getString("id")), row.getString("name"), new StaffId(row.getString("leader"))),
                "select id, name, leader from hr_team where id = ?",
                id.value());
    }

    /** Next of kin counts both ways: whoever named the other, they are close. */
    @Override
    public Set<StaffId> linkedTo(PersonId person) {
        var id = person.value();
        return Set.copyOf(tables.all(row -> new StaffId(row.getString("id")), LINKED, id, id, id, id));
    }

    @Override
    public Optional<StaffId> themself(PersonId person) {
        return tables.one(
                row -> new StaffId(row.getString("id")),
                "select id from hr_staff where person = ? order by id",
                person.value());
    }

    @Override
    public Set<StaffId> livingAt(Uprn home) {
        return Set.copyOf(tables.all(
                row -> new StaffId(row.getString("id")), "select s.id" + SELF + " where p.home = ?", home.value()));
    }

    @Override
    public Links linksOf(StaffId id) {
        var staff = id.value();
        var rows = tables.all(StaffRegister::link, LINKS, staff, staff, staff, staff);
        return new Links(
                rows.stream().map(Link::person).collect(Collectors.toSet()),
                rows.stream().flatMap(link -> link.home().stream()).findFirst());
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new PersonId(row.getString(1)),
                Optional.ofNullable(row.getString(2)).map(Uprn::new));
    }

    private record Link(PersonId person, Optional<Uprn> home) {}

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new StaffId(row.getString("id")),
                row.getString("name"),
                new TeamId(row.getString("team")),
                Sql.maybeText(row, "line_manager").map(StaffId::new),
                Arrays.stream(row.getString("roles").split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("active"));
    }
}
