package org.safehomes.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.safehomes.store.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables of modules up to their change logs. A change log whose hash is recorded is not run again.
 *
 * <p>Who migrates holds a row lock in an open transaction of a connection of its own. Two nodes never migrate at once, and
 * the lock of a node that was killed is gone with its connection; so Liquibase's lock row, which would survive it, can be
 * released by whoever holds this one.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String RECORDS = "sh_schema";
    private static final String LOCK = "sh_schema_lock";

    private final DataSource connections;
    private final Dialect dialect;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private volatile boolean prepared;

    /**
     * @param connections not of a pool, and without a time limit for statements
     * @param stopped asked while waiting for another node
     */
    public Migrations(DataSource connections, Dialect dialect, Clock clock, BooleanSupplier stopped) {
        this.connections = connections;
        this.dialect = dialect;
        this.clock = clock;
        this.stopped = stopped;
    }

    /**
     * Runs the change log unless it is recorded. Waits while another node migrates.
     *
     * @return whether Liquibase ran
     * @throws InterruptedException if stopped while waiting for another node
     */
    public boolean bringUp(ChangeLog log) throws Exception {
        String hash = log.hash();
        try (Connection connection = connections.getConnection()) {
            prepare(connection);
            if (recorded(connection, log.module(), hash)) {
                return false;
            }
            connection.setAutoCommit(false);
            try {
                lock(connection);
                boolean runs = !recorded(connection, log.module(), hash);
                if (runs) {
                    new LiquibaseRun(connections).update(log);
                    record(connection, log.module(), hash);
                }
                connection.commit();
                return runs;
            } finally {
                connection.rollback();
            }
        }
    }

    private void prepare(Connection connection) throws SQLException {
        if (prepared) {
            return;
        }
        Tables.createIfMissing(
                connection,
                RECORDS,
                "module varchar(40) not null primary key, changelog_hash varchar(64) not null,"
                        + " migrated_at timestamp not null");
        Tables.createIfMissing(connection, LOCK, "one_row smallint not null primary key");
        try (Statement statement = connection.createStatement()) {
            boolean empty;
            try (ResultSet row = statement.executeQuery("select one_row from " + LOCK)) {
                empty = !row.next();
            }
            if (empty) {
                statement.executeUpdate("insert into " + LOCK + " (one_row) values (1)");
            }
        } catch (SQLException e) {
            if (!Dialect.isDuplicate(e)) {
                throw e;
            }
        }
        prepared = true;
    }

    private void lock(Connection connection) throws SQLException, InterruptedException {
        for (boolean told = false; !tryLock(connection); told = true) {
            if (stopped.getAsBoolean()) {
                throw new InterruptedException("Stopped while another node migrates.");
            }
            if (!told) {
                LOG.info("another node is migrating; waiting for it");
            }
        }
    }

    private boolean tryLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : dialect.lockHolderSettings()) {
                statement.execute(setting);
            }
            try (ResultSet row = statement.executeQuery("select one_row from " + LOCK + dialect.forUpdate())) {
                if (!row.next()) {
                    throw new SQLException("The row of " + LOCK + " is gone.");
                }
                return true;
            }
        } catch (SQLException e) {
            if (!Dialect.isLockTimeout(e)) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    private static boolean recorded(Connection connection, String module, String hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select module from " + RECORDS + " where module = ? and changelog_hash = ?")) {
            select.setString(1, module);
            select.setString(2, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void record(Connection connection, String module, String hash) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + RECORDS + " where module = ?")) {
            delete.setString(1, module);
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + RECORDS + " (module, changelog_hash, migrated_at) values (?, ?, ?)")) {
            insert.setString(1, module);
            insert.setString(2, hash);
            insert.setTimestamp(3, Timestamp.valueOf(LocalDateTime.now(clock)));
            insert.executeUpdate();
        }
    }
}
