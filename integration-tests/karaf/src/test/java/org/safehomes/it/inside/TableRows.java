package org.safehomes.it.inside;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands in tables, a line for each row with every column of it. */
final class TableRows {

    private final Connection connection;

    TableRows(Connection connection) {
        this.connection = connection;
    }

    /** All rows of all tables whose names begin with one of these, in an order of its own. */
    List<String> ofAll(String... prefixes) throws SQLException {
        var lines = new ArrayList<String>();
        for (var table : tables(prefixes)) {
            add(table, lines);
        }
        lines.sort(null);
        return lines;
    }

    private List<String> tables(String... prefixes) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (Stream.of(prefixes).anyMatch(name::startsWith)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void add(String table, List<String> lines) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                var row = new StringBuilder(table);
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(text(found, i));
                }
                lines.add(row.toString());
            }
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var type = row.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
        if (!type.contains("blob") && !type.contains("bytea") && !type.contains("bit data")) {
            return row.getString(column);
        }
        var bytes = row.getBytes(column);
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
