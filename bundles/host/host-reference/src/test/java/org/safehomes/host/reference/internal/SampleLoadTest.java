package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.kernel.PersonId;
import org.safehomes.store.Database;

/** All of the sample or nothing, and only where there was nothing. */
class SampleLoadTest {

    private static final BoroughPlan SMALL = new BoroughPlan(12, 7);
    private static final List<String> TABLES = List.of(
            "hr_home",
            "hr_person",
            "hr_next_of_kin",
            "hr_void",
            "hr_tenancy",
            "hr_tenant",
            "hr_rent_account",
            "hr_repair",
            "hr_nuisance",
            "hr_document",
            "hr_team",
            "hr_staff");

    @ParameterizedTest
    @EnumSource
    void aSecondStartAddsNothing(Product product) throws Exception {
        var database = product.withTables();
        assertThat(new SampleLoad(database).intoEmptyTables(SMALL)).isTrue();
        var before = counts(database);
        assertThat(before).doesNotContain(0);
        assertThat(new SampleLoad(database).intoEmptyTables(new BoroughPlan(30, 8)))
                .isFalse();
        assertThat(counts(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aLoadThatFailsAtTheEndLeavesNothingAndTheNextOneIsWhole(Product product) throws Exception {
        var database = product.withTables();
        run(database, "alter table hr_staff add constraint no_room check (id <> 'o.haddad')");
        var load = new SampleLoad(database);
        assertThatThrownBy(() -> load.intoEmptyTables(SMALL)).isInstanceOf(SQLException.class);
        assertThat(counts(database)).containsOnly(0);
        run(database, "alter table hr_staff drop constraint no_room");
        assertThat(load.intoEmptyTables(SMALL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void tablesWithAnyStaffOfTheirOwnGetNoSample(Product product) throws Exception {
        var database = product.withTables();
        run(database, "insert into hr_team (id, name, leader) values ('own', 'Own team', 'own')");
        run(
                database,
                "insert into hr_staff (id, name, job, team, roles, active)"
                        + " values ('own', 'Own', 'officer', 'own', 'REPORTER', true)");
        assertThat(new SampleLoad(database).intoEmptyTables(SMALL)).isFalse();
        assertThat(counts(database).get(0)).isZero();
    }

    @Test
    void aDatabaseThatIsAwayMakesTheHostUnavailable() {
        var people = new RegisteredPeople(new Tables(Product.away()));
        assertThatExceptionOfType(HostUnavailable.class)
                .isThrownBy(() -> people.find(new PersonId("p-0001")))
                .withMessage("The host's registers cannot answer now.");
    }

    @ParameterizedTest
    @EnumSource
    void aFailureOfTheDatabaseRepeatsNoData(Product product) throws Exception {
        var database = product.withTables();
        var tables = new Tables(database);
        assertThatExceptionOfType(HostUnavailable.class)
                .isThrownBy(
                        () -> tables.insertOnce("insert into hr_person (id, name) values (?, ?)", "p-1", "Nadine Osei"))
                .satisfies(e -> assertThat(e).hasStackTraceContaining("Database state 23502"))
                .satisfies(e -> assertThat(trace(e)).doesNotContain("Osei"));
    }

    private static String trace(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Integer> counts(Database database) {
        var tables = new Tables(database);
        return TABLES.stream()
                .map(table -> tables.one(row -> row.getInt(1), "select count(*) from " + table)
                        .orElseThrow())
                .toList();
    }
}
