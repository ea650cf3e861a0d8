package org.safehomes.it.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The indexes of some tables on PostgreSQL, primary keys among them, as the change logs made them: dropped, and built again. */
final class Indexes {

    private final Connection connection;
    private final List<String> drops = new ArrayList<>();
    private final List<String> builds = new ArrayList<>();

    Indexes(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        note(
                tables,
                "select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,"
                        + " 'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' '"
                        + " || pg_get_constraintdef(oid) from pg_constraint where contype in ('p', 'u')"
                        + " and conrelid::regclass::text in ");
        note(
                tables,
                "select 'drop index ' || indexname, indexdef from pg_indexes where not exists"
                        + " (select 1 from pg_constraint where conname = indexname) and tablename in ");
    }

    private void note(List<String> tables, String sql) throws SQLException {
        var marks = String.join(", ", Collections.nCopies(tables.size(), "?"));
        try (var statement = connection.prepareStatement(sql + "(" + marks + ")")) {
            for (int i = 0; i < tables.size(); i++) {
                statement.setString(i + 1, tables.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                    builds.add(rows.getString(2));
                }
            }
        }
    }

    void drop() throws SQLException {
        all(drops);
    }

    void build() throws SQLException {
        all(builds);
    }

    private void all(List<String> statements) throws SQLException {
        for (var statement : statements) {
            MassOfCases.run(connection, statement);
        }
    }
}
