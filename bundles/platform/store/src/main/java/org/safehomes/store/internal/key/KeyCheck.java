package org.safehomes.store.internal.key;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.safehomes.store.Dialect;
import org.safehomes.store.internal.key.MasterKey.Purpose;
import org.safehomes.store.internal.schema.Tables;

/**
 * Decides whether key file and database belong together, before anything else happens to either. The database keeps a
 * marker sealed under the key; a database that has one is never given another key.
 *
 * <p>Marker and names are text, so that the statements are the same on both products.
 */
public final class KeyCheck {

    private static final String TABLE = "sh_key_check";
    /** A table that is made after the marker: where it is, a marker was. */
    private static final String LATER_TABLE = "sh_schema";

    private static final byte[] CONTENT = "safehomes".getBytes(StandardCharsets.US_ASCII);

    private final KeyFile file;
    private final boolean mayCreate;
    private boolean newDatabase;

    public KeyCheck(KeyFile file, boolean mayCreate) {
        this.file = file;
        this.mayCreate = mayCreate;
    }

    /**
     * What can be decided without a database.
     *
     * @throws KeyRefused if there is no usable key file and none may be made
     */
    public void beforeConnecting() throws KeyRefused {
        if (file.read().isEmpty() && !mayCreate) {
            throw file.missing();
        }
    }

    /**
     * Checks the key file against the marker; on a new database makes what is missing of the two.
     *
     * @param connection in auto-commit
     * @throws KeyRefused if they do not belong together; then neither was changed
     */
    public MasterKey check(Connection connection) throws KeyRefused, SQLException {
        Optional<KeyRing> keys = file.read();
        Optional<Marker> marker = Tables.exist(connection, TABLE) ? marker(connection) : Optional.empty();
        if (marker.isPresent()) {
            return opened(marker.get(), keys.orElseThrow(file::missingForExistingDatabase));
        }
        if (Tables.exist(connection, LATER_TABLE)) {
            throw file.checkLost();
        }
        if (keys.isEmpty() && !mayCreate) {
            throw file.missing();
        }
        MasterKey first = keys.isPresent() ? keys.get().newest() : file.create();
        Tables.createIfMissing(
                connection,
                TABLE,
                "one_row smallint not null primary key, key_id varchar(40) not null, marker varchar(200) not null");
        return mark(connection, first);
    }

    private MasterKey opened(Marker marker, KeyRing keys) throws KeyRefused {
        return keys.find(marker.keyId())
                .filter(key -> box(key).open(marker.sealed(), TABLE, marker.keyId())
                        .filter(content -> Arrays.equals(content, CONTENT))
                        .isPresent())
                .orElseThrow(() -> file.wrong(marker.keyId()));
    }

    /** Whether {@link #check} found a database without any key, and marked it. */
    public boolean markedNewDatabase() {
        return newDatabase;
    }

    /** Which generation the database says is in use. */
    static String keyInUse(Connection connection) throws SQLException {
        return marker(connection)
                .orElseThrow(() -> new SQLException("The database's record of the key file (sh_key_check) is gone."))
                .keyId();
    }

    /** Says that another generation is in use from now on. */
    static void use(Connection connection, MasterKey key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + TABLE + " set key_id = ?, marker = ? where one_row = 1")) {
            update.setString(1, key.id());
            update.setString(2, sealed(key));
            if (update.executeUpdate() != 1) {
                throw new SQLException("The database's record of the key file (sh_key_check) is gone.");
            }
        }
    }

    private static String sealed(MasterKey key) {
        return Base64.getEncoder().encodeToString(box(key).close(CONTENT, TABLE, key.id()));
    }

    /** Two nodes may start on a new database at once: the one row decides, and the other must have the same key. */
    private MasterKey mark(Connection connection, MasterKey key) throws KeyRefused, SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + TABLE + " (one_row, key_id, marker) values (1, ?, ?)")) {
            insert.setString(1, key.id());
            insert.setString(2, sealed(key));
            insert.executeUpdate();
            newDatabase = true;
            return key;
        } catch (SQLException e) {
            if (!Dialect.isDuplicate(e)) {
                throw e;
            }
            return opened(marker(connection).orElseThrow(() -> e), new KeyRing(List.of(key)));
        }
    }

    private static Optional<Marker> marker(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select key_id, marker from " + TABLE);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new Marker(row.getString(1), decoded(row.getString(2)))) : Optional.empty();
        }
    }

    /** A marker that is no base64 opens with no key. */
    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static SecretBox box(MasterKey key) {
        return new SecretBox(key.derive(Purpose.CHECK));
    }

    private record Marker(String keyId, byte[] sealed) {}
}
