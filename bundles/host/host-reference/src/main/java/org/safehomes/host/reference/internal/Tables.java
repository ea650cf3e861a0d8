package org.safehomes.host.reference.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.host.HostUnavailable;
import org.safehomes.store.Database;

/**
 * The host's tables, there and filled: registered once the change log has run and the sample, if one is wanted, is in. Each
 * call is one statement on one connection.
 */
final class Tables {

    /** So that a caller gets an answer or a refusal within a few seconds. */
    private static final int LONGEST_SECONDS = 5;

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    <T> List<T> all(Sql.Row<T> row, String query, Object... values) {
        return ask(query, statement -> {
            Sql.bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return List.copyOf(found);
            }
        });
    }

    /** The first so many rows of an ordered query. */
    <T> List<T> first(int most, Sql.Row<T> row, String query, Object... values) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one answer must be allowed.");
        }
        return all(row, query + database.dialect().first(most), values);
    }

    <T> Optional<T> one(Sql.Row<T> row, String query, Object... values) {
        return all(row, query, values).stream().findFirst();
    }

    /** Inserts a row unless one with its key is there already, also where another thread or node inserts it just now. */
    void insertOnce(String insert, Object... values) {
        ask(insert, statement -> {
            Sql.bind(statement, values);
            try {
                return statement.executeUpdate();
            } catch (SQLException e) {
                if (Sql.isDuplicate(e)) {
                    return 0;
                }
                throw e;
            }
        });
    }

    /** Deletes what is there, if it is. */
    void delete(String delete, Object... values) {
        ask(delete, statement -> {
            Sql.bind(statement, values);
            return statement.executeUpdate();
        });
    }

    private <T> T ask(String sql, Question<T> question) {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(LONGEST_SECONDS);
            return question.put(statement);
        } catch (SQLException e) {
            if (Sql.isUnfitValue(e)) {
                throw new IllegalArgumentException("The host's registers cannot hold a value: too long, or no text.");
            }
            throw new HostUnavailable("The host's registers cannot answer now.", withoutData(e));
        }
    }

    /** Drivers quote the values of a row in their messages, and a log prints those of causes too. */
    private static SQLException withoutData(SQLException failure) {
        var bare = new SQLException(
                "Database state " + failure.getSQLState(), failure.getSQLState(), failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private interface Question<T> {
        T put(PreparedStatement statement) throws SQLException;
    }
}
