package org.safehomes.host.reference.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safehomes.host.Tenancies.Tenancy;
import org.safehomes.host.reference.internal.sample.Borough;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Role;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Uprn;

/** A borough as rows of the host's tables, in the order in which the tables refer to each other. */
final class BoroughRows {

    private static final int BATCH = 500;

    private final Borough borough;

    BoroughRows(Borough borough) {
        this.borough = borough;
    }

    void insertInto(Connection connection) throws SQLException {
        homes(connection);
        people(connection);
        tenancies(connection);
        work(connection);
        documents(connection);
        staff(connection);
    }

    private void homes(Connection connection) throws SQLException {
        var homes = borough.homes().stream()
                .map(h -> row(
                        h.uprn().value(),
                        h.address(),
                        h.postcode(),
                        h.block().orElse(null),
                        h.bedrooms(),
                        h.scheme().name()));
        insert(connection, "hr_home (uprn, address, postcode, block_name, bedrooms, scheme)", homes);
        var voids = borough.voids().stream().map(v -> row(v.home().value(), v.ready()));
        insert(connection, "hr_void (home, ready)", voids);
    }

    private void people(Connection connection) throws SQLException {
        var people = borough.residents().stream().map(r -> {
            var person = r.person();
            return row(
                    person.id().value(),
                    person.name(),
                    SearchName.of(person.name()),
                    person.dateOfBirth().orElse(null),
                    person.phone().orElse(null),
                    r.home().map(Uprn::value).orElse(null));
        });
        insert(connection, "hr_person (id, name, search_name, born, phone, home)", people);
        var kinships = borough.kinships().stream()
                .map(k -> row(k.person().value(), k.kin().value()));
        insert(connection, "hr_next_of_kin (person, kin)", kinships);
    }

    private void tenancies(Connection connection) throws SQLException {
        var tenancies = borough.tenancies().stream()
                .map(t -> row(
                        t.id().value(),
                        t.home().value(),
                        t.tenure().name(),
                        t.start(),
                        t.end().orElse(null)));
        insert(connection, "hr_tenancy (id, home, tenure, starts, ends)", tenancies);
        var tenants = borough.tenancies().stream().flatMap(BoroughRows::signatures);
        insert(connection, "hr_tenant (tenancy, person, place)", tenants);
        var accounts = borough.accounts().stream()
                .map(a -> row(a.account(), a.tenancy().value(), a.balancePence()));
        insert(connection, "hr_rent_account (account, tenancy, balance_pence)", accounts);
    }

    private static Stream<@Nullable Object[]> signatures(Tenancy tenancy) {
        return IntStream.range(0, tenancy.tenants().size())
                .mapToObj(
                        i -> row(tenancy.id().value(), tenancy.tenants().get(i).value(), i + 1));
    }

    private void work(Connection connection) throws SQLException {
        var repairs = borough.repairs().stream()
                .map(r -> row(
                        r.reference(),
                        r.home().value(),
                        r.code(),
                        r.text(),
                        r.priority().name(),
                        r.raised(),
                        r.completed().orElse(null),
                        r.costPence()));
        insert(connection, "hr_repair (reference, home, code, body, priority, raised, completed, cost_pence)", repairs);
        var nuisances = borough.nuisances().stream()
                .map(n -> row(
                        n.reference(), n.home().value(), n.reported(), n.kind().name()));
        insert(connection, "hr_nuisance (reference, home, reported, kind)", nuisances);
    }

    private void documents(Connection connection) throws SQLException {
        var documents = borough.documents().stream().map(d -> {
            var document = d.document();
            return row(
                    document.reference(),
                    document.title(),
                    document.mediaType(),
                    document.bytes(),
                    document.stored(),
                    d.forCasework());
        });
        insert(connection, "hr_document (reference, title, media_type, size_bytes, stored, for_casework)", documents);
    }

    private void staff(Connection connection) throws SQLException {
        var teams = borough.teams().stream()
                .map(t -> row(t.id().value(), t.name(), t.leader().value()));
        insert(connection, "hr_team (id, name, leader)", teams);
        var staff = borough.staff().stream().map(e -> {
            var member = e.member();
            return row(
                    member.id().value(),
                    member.name(),
                    e.job(),
                    member.team().value(),
                    member.lineManager().map(StaffId::value).orElse(null),
                    e.person().map(PersonId::value).orElse(null),
                    words(member.roles()),
                    member.active());
        });
        insert(connection, "hr_staff (id, name, job, team, line_manager, person, roles, active)", staff);
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static void insert(Connection connection, String table, Stream<@Nullable Object[]> rows)
            throws SQLException {
        var all = rows.toList();
        int columns = table.split(",").length;
        var marks = "?" + ", ?".repeat(columns - 1);
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (int i = 0; i < all.size(); i++) {
                Sql.bind(statement, all.get(i));
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == all.size()) {
                    statement.executeBatch();
                }
            }
        }
    }
}
