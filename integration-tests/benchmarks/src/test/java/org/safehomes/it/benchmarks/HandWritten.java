package org.safehomes.it.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.safehomes.store.Database;

/** What somebody would write by hand: plain SQL, no key, no chain, no listing of who saw what. */
final class HandWritten {

    static final String CONTENT = "select opened_at, contacted_at from da_case where ref = ?";

    private final Database database;

    HandWritten(Database database) {
        this.database = database;
    }

    /** Makes the table that it audits into. */
    void prepare() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table bench_audit (id varchar(40) primary key, happened_at bigint not null,"
                    + " staff varchar(64) not null, action varchar(80) not null, refs varchar(8000) not null)");
        }
    }

    String read(String ref) throws SQLException {
        try (var connection = database.connect()) {
            return content(connection, ref);
        }
    }

    /** Who asks, may they, the row, and who read it, in one transaction. */
    String checked(String staff, String ref, boolean audited) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                if (!maySee(connection, staff, ref)) {
                    throw new IllegalStateException("not theirs");
                }
                var answer = content(connection, ref);
                if (audited) {
                    audit(connection, staff, ref);
                }
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    static String content(Connection connection, String ref) throws SQLException {
        try (var statement = connection.prepareStatement(CONTENT)) {
            statement.setString(1, ref);
            try (var row = statement.executeQuery()) {
                row.next();
                return "{\"openedAt\":" + row.getLong(1) + ",\"contactedAt\":" + row.getLong(2) + "}";
            }
        }
    }

    private static boolean maySee(Connection connection, String staff, String ref) throws SQLException {
        try (var statement = connection.prepareStatement("select r.version from sh_record r, hr_staff s where s.id = ?"
                + " and s.active = true and r.ref = ? and (r.team = s.team or r.owner = s.id or exists (select 1 from"
                + " sh_grant g where g.record_ref = r.ref and g.staff = s.id and (g.until_at is null or g.until_at > ?)))"
                + " and not exists (select 1 from sh_exclusion x where x.record_ref = r.ref and x.staff = s.id)")) {
            statement.setString(1, staff);
            statement.setString(2, ref);
            statement.setLong(3, System.currentTimeMillis());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void audit(Connection connection, String staff, String ref) throws SQLException {
        try (var statement = connection.prepareStatement("insert into bench_audit values (?, ?, ?, ?, ?)")) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setLong(2, System.currentTimeMillis());
            statement.setString(3, staff);
            statement.setString(4, "bench/READ");
            statement.setString(5, ref);
            statement.executeUpdate();
        }
    }
}
