package org.safehomes.it.orders.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.it.orders.Point;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/** Lets whoever writes to a table wait in the middle of it. */
@Component(service = TableLock.class)
public final class TableLock {

    private static final String WRITER_ON_DERBY =
            "select count(*) from syscs_diag.lock_table where state = 'WAIT' and type = 'TABLE' and mode = 'IX' and tablename = '";
    private static final String WRITER_ON_POSTGRESQL =
            "select count(*) from pg_locks l join pg_class c on c.oid = l.relation"
                    + " where not l.granted and l.mode = 'RowExclusiveLock' and c.relname = '";

    private final Database database;
    private final Letterbox letters;

    @Activate
    public TableLock(@Reference Database database, @Reference Letterbox letters) {
        this.database = database;
        this.letters = letters;
    }

    /** Returns once the table is locked for writers; says that the point is reached once a writer waits for it, and holds on for good. */
    void holdUntilSomebodyWaits(String table, Point point) {
        try {
            var holding = database.connect();
            holding.setAutoCommit(false);
            try (var lock = holding.createStatement()) {
                lock.execute("lock table " + table + " in share mode");
            }
            var watching = new Thread(() -> watch(holding, table, point), "lock-of-the-test");
            watching.setDaemon(true);
            watching.start();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(Connection holding, String table, Point point) {
        var waiting = database.dialect() == Dialect.DERBY
                ? WRITER_ON_DERBY + table.toUpperCase(Locale.ROOT) + "'"
                : WRITER_ON_POSTGRESQL + table + "'";
        try (var connection = database.connect()) {
            while (count(connection, waiting) == 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            letters.signal(point);
            while (!holding.isClosed()) {
                LockSupport.park();
            }
        } catch (SQLException e) {
            letters.put("broken", e.toString());
        }
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
