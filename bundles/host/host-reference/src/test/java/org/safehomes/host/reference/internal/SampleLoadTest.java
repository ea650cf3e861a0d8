package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.host.HostUnavailable;
import org.safehomes.host.reference.internal.SampleLoad.Standing;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.kernel.PersonId;
import org.safehomes.store.Database;

/** The sample goes into empty tables, grows, and is otherwise left as it is. */
class SampleLoadTest {

    private static final BoroughPlan SMALL = new BoroughPlan(12, 7);
    private static final String[] OWN_RECORDS = {
        "insert into hr_team (id, name, leader) values ('own', 'Own team', 'own');"
                + "insert into hr_staff (id, name, job, team, roles, active)"
                + " values ('own', 'Own', 'officer', 'own', 'REPORTER', true)",
        "insert into hr_home (uprn, address, postcode, bedrooms, scheme)"
                + " values ('100', '1 Own Street', 'E99 9ZZ', 1, 'GENERAL_NEEDS')",
        "insert into hr_person (id, name, search_name) values ('own', 'Own', 'own')"
    };
    private static final String[] OWN_HOMES = {
        "insert into hr_home (uprn, address, postcode, bedrooms, scheme)"
                + " values ('100', '1 Own Street', 'E99 9ZZ', 1, 'GENERAL_NEEDS')",
        "insert into hr_home (uprn, address, postcode, bedrooms, scheme)"
                + " values ('999000000013', '1 Own Street', 'E99 9ZZ', 1, 'GENERAL_NEEDS')",
        "insert into hr_home (uprn, address, postcode, bedrooms, scheme)"
                + " values ('99900000001', '1 Own Street', 'E99 9ZZ', 1, 'GENERAL_NEEDS')"
    };

    @ParameterizedTest
    @EnumSource
    void aSecondStartAddsNothing(Product product) throws Exception {
        var database = product.withTables();
        assertThat(LoadedBorough.load(database, SMALL)).isEqualTo(new Standing(12, Optional.empty()));
        var before = LoadedBorough.rows(database);
        assertThat(LoadedBorough.TABLES).allSatisfy(table -> assertThat(LoadedBorough.count(database, table))
                .as(table)
                .isPositive());
        assertThat(LoadedBorough.load(database, SMALL)).isEqualTo(new Standing(12, Optional.empty()));
        assertThat(LoadedBorough.rows(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"DERBY, 2000", "POSTGRESQL, 600"})
    void aBoroughThatGrowsFromFiftyIsTheOneMadeLargeAtOnce(Product product, int homes) throws Exception {
        var large = new BoroughPlan(homes, 2026);
        var grown = product.withTables();
        LoadedBorough.load(grown, new BoroughPlan(50, 2026));
        assertThat(LoadedBorough.count(grown, "hr_home")).isEqualTo(50);
        LoadedBorough.load(grown, large);
        var atOnce = product.withTables();
        LoadedBorough.load(atOnce, large);
        assertThat(LoadedBorough.rows(grown)).isEqualTo(LoadedBorough.rows(atOnce));
        var made = large.borough();
        assertThat(LoadedBorough.count(grown, "hr_home")).isEqualTo(homes);
        assertThat(LoadedBorough.count(grown, "hr_person"))
                .isEqualTo(made.residents().size());
        assertThat(LoadedBorough.count(grown, "hr_repair"))
                .isEqualTo(made.repairs().size());
        assertThat(LoadedBorough.count(grown, "hr_staff"))
                .isEqualTo(made.staff().size());
    }

    @ParameterizedTest
    @EnumSource
    void aLotThatFailsAtItsEndLeavesNothingOfItAndTheNextAttemptIsWhole(Product product) throws Exception {
        var database = product.withTables();
        run(database, "alter table hr_staff add constraint no_room check (id <> 'o.haddad')");
        assertThatThrownBy(() -> LoadedBorough.load(database, SMALL)).isInstanceOf(SQLException.class);
        assertThat(LoadedBorough.rows(database)).isEmpty();
        run(database, "alter table hr_staff drop constraint no_room");
        assertThat(LoadedBorough.load(database, SMALL).homes()).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void tablesWithAnyRecordsOfTheirOwnGetNoSample(Product product) throws Exception {
        for (var own : OWN_RECORDS) {
            var database = product.withTables();
            for (var sql : own.split(";")) {
                run(database, sql);
            }
            refused(
                    database,
                    SMALL,
                    "The host's tables hold records that are not known as a sample: no sample borough"
                            + " is loaded, and they stay as they are.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedOrFewerHomesOrAnotherVersionsSampleIsRefused(Product product) throws Exception {
        var database = product.withTables();
        LoadedBorough.load(database, new BoroughPlan(60, 7));
        refused(
                database,
                new BoroughPlan(60, 8),
                "The sample borough that is loaded has the seed 7, not 8: it stays as it is.");
        refused(
                database,
                new BoroughPlan(2_000, 8),
                "The sample borough that is loaded has the seed 7, not 8: it stays as it is.");
        refused(
                database,
                new BoroughPlan(59, 7),
                "The sample borough that is loaded has 60 homes, more than 59: it stays as it is.");
        run(database, "update hr_sample set edition = edition - 1");
        refused(
                database,
                new BoroughPlan(61, 7),
                "The sample borough that is loaded was made by another version of Safe Homes: it stays as it is and does"
                        + " not grow.");
    }

    @ParameterizedTest
    @EnumSource
    void aSampleBesideHomesOfTheirOwnDoesNotGrow(Product product) throws Exception {
        for (var own : OWN_HOMES) {
            var database = product.withTables();
            LoadedBorough.load(database, SMALL);
            run(database, own);
            refused(
                    database,
                    new BoroughPlan(60, 7),
                    "The homes in the host's tables are not those of the sample borough alone: it does not grow.");
            // the plan that is there already loads nothing and has nothing to refuse
            assertThat(LoadedBorough.load(database, SMALL)).isEqualTo(new Standing(12, Optional.empty()));
        }
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

    private static void refused(Database database, BoroughPlan plan, String why) throws SQLException {
        var before = LoadedBorough.rows(database);
        assertThat(LoadedBorough.load(database, plan).refusal()).contains(why);
        assertThat(LoadedBorough.rows(database)).isEqualTo(before);
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
