package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.store.HostDatabase;

/** The reference host's own tables: looked at, and changed as the host's other users change them. */
@ExtendWith(FromOutside.class)
public class HostTableSteps {

    /** Writes every row of every table of the host into a file, in an order of its own. */
    @Test
    void writeTo(String file) throws SQLException, IOException {
        try (var connection = host().connect()) {
            var lines = new ArrayList<String>();
            for (var table : tables(connection)) {
                lines.addAll(rows(connection, table));
            }
            assertThat(lines).as("rows of the host").hasSizeGreaterThan(100);
            Collections.sort(lines);
            Files.write(Path.of(file), lines);
        }
    }

    /** Does what somebody does at the host. */
    @Test
    void update(String sql) throws SQLException {
        try (var connection = host().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private static HostDatabase host() {
        var context = FrameworkUtil.getBundle(HostTableSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(HostDatabase.class));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("hr_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                var row = new StringBuilder(table);
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
