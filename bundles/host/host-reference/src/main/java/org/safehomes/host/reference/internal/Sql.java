package org.safehomes.host.reference.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** How values go into a statement and come out of a row, the same on both databases. */
final class Sql {

    private static final String DUPLICATE = "23505";
    private static final String DATA_EXCEPTION = "22";

    private Sql() {}

    /** Reads one row of an answer. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant instant) {
                statement.setTimestamp(i + 1, Timestamp.from(instant), utc());
            } else if (value instanceof LocalDate day) {
                statement.setDate(i + 1, Date.valueOf(day));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column, utc()).toInstant();
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column, utc())).map(Timestamp::toInstant);
    }

    static Optional<LocalDate> maybeDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Whether a row with this key is there already. */
    static boolean isDuplicate(SQLException failure) {
        return DUPLICATE.equals(failure.getSQLState());
    }

    /** Whether a value can never fit, so that asking again is in vain. */
    static boolean isUnfitValue(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(DATA_EXCEPTION);
    }

    /** A new one each time: the drivers change it. Without it the clock change would shift times in the server's own zone. */
    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
