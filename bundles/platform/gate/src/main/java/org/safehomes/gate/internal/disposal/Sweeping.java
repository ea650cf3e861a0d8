package org.safehomes.gate.internal.disposal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.gate.RecordTables;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;

/** Deletes the rows of records whose key was destroyed. */
public final class Sweeping {

    private final Database database;

    public Sweeping(Database database) {
        this.database = database;
    }

    /**
     * Sweeps the gate's tables and these.
     *
     * @param all also what was swept before, for tables that were not there then
     */
    public void sweep(List<RecordTables> modules, boolean all) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                if (all || waiting(new Sql(connection))) {
                    sweep(new Sql(connection), columns(modules));
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Unavailable("the sweeping of what was disposed of", e);
        }
    }

    private static boolean waiting(Sql sql) throws SQLException {
        return sql.first(row -> row.getLong(1), "select count(*) from sh_disposal where swept = 0")
                .filter(count -> count > 0)
                .isPresent();
    }

    private static List<RecordColumn> columns(List<RecordTables> modules) {
        var columns = new ArrayList<>(RecordColumn.OWN);
        modules.forEach(
                module -> module.columns().forEach((table, column) -> columns.add(new RecordColumn(table, column))));
        return columns;
    }

    private static void sweep(Sql sql, List<RecordColumn> columns) throws SQLException {
        // those seen now: what is disposed of meanwhile is swept the next time
        var refs = sql.rows(row -> row.getString(1), "select ref from sh_disposal where swept = 0");
        for (var column : columns) {
            sql.update("delete from " + column.table() + " where " + column.column()
                    + " in (select ref from sh_disposal)");
        }
        for (var ref : refs) {
            sql.update("update sh_disposal set swept = 1 where ref = ?", ref);
        }
    }
}
