package org.safehomes.host.reference.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Dialect;

/**
 * The one row that says how far the sample is loaded. It changes in the transaction that loads the homes, so it is true after
 * a kill; and whoever changes it holds its lock, so nodes that load at the same time take turns.
 */
final class SampleRecord {

    private static final String ID = "borough";
    private static final List<String> WHERE_HOSTS_BEGIN = List.of("hr_home", "hr_person", "hr_staff");

    private final Connection connection;
    private final Dialect dialect;

    SampleRecord(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** What is loaded. */
    record Loaded(long seed, int edition, int homes) {}

    /** What is loaded, and stays so until the transaction ends; empty if no load has begun. */
    Optional<Loaded> lock() throws SQLException {
        var query = "select seed, edition, homes from hr_sample where id = ?" + dialect.forUpdate();
        try (var statement = connection.prepareStatement(query)) {
            Sql.bind(statement, ID);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Loaded(rows.getLong("seed"), rows.getInt("edition"), rows.getInt("homes")))
                        : Optional.empty();
            }
        }
    }

    /** Says that the homes go from one number to another. Whether they did: not if another node has moved them since. */
    boolean advance(BoroughPlan plan, int from, int to) throws SQLException {
        if (from > 0) {
            return change("update hr_sample set homes = ? where id = ? and homes = ?", to, ID, from);
        }
        try {
            return change(
                    "insert into hr_sample (id, seed, edition, homes) values (?, ?, ?, ?)",
                    ID,
                    plan.seed(),
                    BoroughPlan.EDITION,
                    to);
        } catch (SQLException e) {
            if (Sql.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether nothing at all is in the host's tables. */
    boolean nothingIsThere() throws SQLException {
        for (var table : WHERE_HOSTS_BEGIN) {
            var query = "select 1 from " + table + dialect.first(1);
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                if (rows.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the homes in the tables are those that the sample put there, and no others. */
    boolean onlySampleHomesAreThere(int homes) throws SQLException {
        var query =
                "select count(*) as homes, sum(case when length(uprn) = 12 and uprn between ? and ? then 1 else 0 end)"
                        + " as sample from hr_home";
        try (var statement = connection.prepareStatement(query)) {
            Sql.bind(statement, BoroughPlan.uprn(1), BoroughPlan.uprn(homes));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getInt("homes") == homes && rows.getInt("sample") == homes;
            }
        }
    }

    private boolean change(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            Sql.bind(statement, values);
            return statement.executeUpdate() == 1;
        }
    }
}
