package org.safehomes.gate.internal.jobs;

import java.sql.SQLException;
import java.time.Duration;
import org.safehomes.gate.internal.Sql;
import org.safehomes.store.Database;

/**
 * Who does which periodic work, decided in the database so that two nodes do not both. Uses the machine's own clock: nodes
 * keep theirs within a few seconds of each other, and what a job does is safe to do twice.
 */
final class Leases {

    private static final String DUPLICATE = "23505";

    private final Database database;
    private final String holder;
    private final Duration length;

    Leases(Database database, String holder, Duration length) {
        this.database = database;
        this.holder = holder;
        this.length = length;
    }

    /** Whether this node holds the lease for its length from now on. */
    boolean claim(String name) throws SQLException {
        var now = System.currentTimeMillis();
        var until = now + length.toMillis();
        try (var connection = database.connect()) {
            var sql = new Sql(connection);
            var mine = sql.update(
                    "update sh_lease set holder = ?, until_at = ? where name = ? and (holder = ? or until_at < ?)",
                    holder,
                    until,
                    name,
                    holder,
                    now);
            return mine == 1 || (unheard(sql, name) && first(sql, name, until));
        }
    }

    /** Leaves the work to whoever claims it next. */
    void giveUp(String name) throws SQLException {
        try (var connection = database.connect()) {
            new Sql(connection).update("update sh_lease set until_at = 0 where name = ? and holder = ?", name, holder);
        }
    }

    private static boolean unheard(Sql sql, String name) throws SQLException {
        return sql.first(row -> 1, "select 1 from sh_lease where name = ?", name)
                .isEmpty();
    }

    private boolean first(Sql sql, String name, long until) throws SQLException {
        try {
            return sql.update("insert into sh_lease (name, holder, until_at) values (?, ?, ?)", name, holder, until)
                    == 1;
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                return false; // the other node was quicker
            }
            throw e;
        }
    }
}
