package org.safehomes.store.internal.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The few tables that must be there before change logs can run, made by plain SQL that both products understand. */
public final class Tables {

    private Tables() {}

    /** Whether the table is in the connection's own schema. */
    public static boolean exist(Connection connection, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String stored = upper ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), stored, new String[] {"TABLE"})) {
            while (found.next()) {
                // the name is a pattern, in which an underscore stands for any character
                if (found.getString("TABLE_NAME").equals(stored)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Makes the table unless it is there, also when another node makes it at the same moment. */
    public static void createIfMissing(Connection connection, String table, String columns) throws SQLException {
        if (exist(connection, table)) {
            return;
        }
        try (Statement create = connection.createStatement()) {
            create.execute("create table " + table + " (" + columns + ")");
        } catch (SQLException e) {
            if (!exist(connection, table)) {
                throw e;
            }
        }
    }
}
