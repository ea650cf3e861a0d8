package org.safehomes.gate.internal.disposal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.safehomes.gate.RecordTables;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;

/** Deletes the rows of records whose key was destroyed. */
public final class Sweeping {

    private static final Map<String, String> OWN = Map.of(
            "sh_grant", "record_ref",
            "sh_exclusion", "record_ref",
            "sh_order", "record_ref",
            "sh_disposal_proposal", "record_ref",
            "sh_record", "ref");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,29}");

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
                    sweep(new Sql(connection), tables(modules));
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

    private static Map<String, String> tables(List<RecordTables> modules) {
        var tables = new HashMap<>(OWN);
        modules.forEach(module -> tables.putAll(module.columns()));
        tables.forEach((table, column) -> {
            if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
                throw new IllegalArgumentException("No name of a table or a column of ours: " + table);
            }
        });
        return tables;
    }

    private static void sweep(Sql sql, Map<String, String> tables) throws SQLException {
        // those seen now: what is disposed of meanwhile is swept the next time
        var refs = sql.rows(row -> row.getString(1), "select ref from sh_disposal where swept = 0");
        for (var table : tables.entrySet()) {
            sql.update("delete from " + table.getKey() + " where " + table.getValue()
                    + " in (select ref from sh_disposal)");
        }
        for (var ref : refs) {
            sql.update("update sh_disposal set swept = 1 where ref = ?", ref);
        }
    }
}
