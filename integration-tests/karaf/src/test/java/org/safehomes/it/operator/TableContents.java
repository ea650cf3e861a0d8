package org.safehomes.it.operator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safehomes.it.karaf.Database;

/** What is in every table, row by row, so that two states of a database can be compared. */
public record TableContents(Map<String, List<String>> digestsByTable) {

    /** Reads a database that no container has. */
    public static TableContents of(Database database) throws SQLException {
        try (var connection = database.connect()) {
            var contents = new TreeMap<String, List<String>>();
            for (var table : tables(connection)) {
                contents.put(table, rows(connection, table));
            }
            return new TableContents(contents);
        } finally {
            database.release();
        }
    }

    /** How many rows there are in all tables together. */
    int rows() {
        return digestsByTable.values().stream().mapToInt(List::size).sum();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var digests = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                digests.add(digest(rows));
            }
        }
        digests.sort(null);
        return digests;
    }

    private static String digest(ResultSet row) throws SQLException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var columns = row.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                digest.update((byte) i);
                digest.update(bytes(row, i, columns.getColumnType(i)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] bytes(ResultSet row, int column, int type) throws SQLException {
        var value =
                switch (type) {
                    case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(column);
                    default -> {
                        var text = row.getString(column);
                        yield text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                    }
                };
        return value == null ? new byte[] {0} : value;
    }
}
