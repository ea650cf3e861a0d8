package org.safehomes.gate.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plain statements on a connection that somebody else opened and commits. */
public final class Sql {

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows and says how many. */
    public int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** All rows of a query. */
    public <T> List<T> rows(Row<T> row, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        }
    }

    /** The first row of a query, if there is one. */
    public <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... parameters) throws SQLException {
        return rows(row, sql, parameters).stream().findFirst();
    }

    /** How an instant is kept: UTC milliseconds, which no clock change can bend. */
    public static @Nullable Long at(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    /** Reads an instant that may be missing. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value == null) {
            // every column that may be empty here is an instant
            statement.setNull(at, Types.BIGINT);
        } else {
            throw new IllegalArgumentException(
                    "No way to bind a " + value.getClass().getSimpleName() + ".");
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
