package org.safehomes.store.internal.key;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.safehomes.store.Dialect;
import org.safehomes.store.internal.key.MasterKey.Purpose;

/**
 * The keys of look-ups, of the audit trail and of reports that wait in the spool, which outlive every generation of the master
 * key: with another one no case would be found by its home any more, no entry of the trail would be right, and no report that
 * waits could be entered. They lie in the database, wrapped, and a rotation
 * wraps them anew.
 */
record PurposeKeys(byte[] lookUp, byte[] audit, byte[] spool) {

    private static final String TABLE = "sh_purpose_key";

    /** Those of a database that has none yet: what its first master key gives, as before there was this table. */
    static PurposeKeys of(MasterKey first) {
        return new PurposeKeys(first.derive(Purpose.LOOK_UP), first.derive(Purpose.AUDIT), first.derive(Purpose.SPOOL));
    }

    /**
     * Those of the database, which are kept now if there are none.
     *
     * @param fresh whether nothing was ever hashed in it: then they owe the master key nothing
     */
    static PurposeKeys load(Connection connection, Generations generations, boolean fresh) throws SQLException {
        var first = fresh
                ? new PurposeKeys(SecretBox.newKey(), SecretBox.newKey(), SecretBox.newKey())
                : of(generations.inUse());
        return new PurposeKeys(
                load(connection, generations, Purpose.LOOK_UP, first.lookUp()),
                load(connection, generations, Purpose.AUDIT, first.audit()),
                load(connection, generations, Purpose.SPOOL, first.spool()));
    }

    private static byte[] load(Connection connection, Generations generations, Purpose purpose, byte[] first)
            throws SQLException {
        var kept = find(connection, generations, purpose);
        if (kept.isPresent()) {
            return kept.get();
        }
        var id = generations.inUse().id();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + TABLE + " (purpose, key_id, wrapped) values (?, ?, ?)")) {
            insert.setString(1, purpose.name());
            insert.setString(2, id);
            insert.setBytes(3, generations.wrapping(id).close(first, TABLE, purpose.name()));
            insert.executeUpdate();
            return first;
        } catch (SQLException e) {
            if (!Dialect.isDuplicate(e)) {
                throw e;
            }
            return find(connection, generations, purpose).orElseThrow(() -> e);
        }
    }

    private static Optional<byte[]> find(Connection connection, Generations generations, Purpose purpose)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select key_id, wrapped from " + TABLE + " where purpose = ?")) {
            select.setString(1, purpose.name());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(generations
                        .wrapping(row.getString(1))
                        .open(row.getBytes(2), TABLE, purpose.name())
                        .orElseThrow(() -> new SQLException("The key of " + purpose + " does not open.")));
            }
        }
    }

    /** Wraps them under the generation in use. */
    void rewrap(Connection connection, Generations generations) throws SQLException {
        rewrap(connection, generations, Purpose.LOOK_UP, lookUp);
        rewrap(connection, generations, Purpose.AUDIT, audit);
        rewrap(connection, generations, Purpose.SPOOL, spool);
    }

    private static void rewrap(Connection connection, Generations generations, Purpose purpose, byte[] key)
            throws SQLException {
        var id = generations.inUse().id();
        try (PreparedStatement update = connection.prepareStatement(
                "update " + TABLE + " set key_id = ?, wrapped = ? where purpose = ? and key_id <> ?")) {
            update.setString(1, id);
            update.setBytes(2, generations.wrapping(id).close(key, TABLE, purpose.name()));
            update.setString(3, purpose.name());
            update.setString(4, id);
            update.executeUpdate();
        }
    }

    @Override
    public String toString() {
        return "PurposeKeys";
    }
}
