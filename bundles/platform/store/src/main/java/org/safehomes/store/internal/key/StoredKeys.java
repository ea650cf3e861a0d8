package org.safehomes.store.internal.key;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.safehomes.kernel.RecordRef;
import org.safehomes.store.Keys;
import org.safehomes.store.Seal;
import org.safehomes.store.internal.key.MasterKey.Purpose;

/** Data keys in the table {@code sh_file_key}, each wrapped under the master key and bound to its record. */
public final class StoredKeys implements Keys {

    private static final String TABLE = "sh_file_key";

    /** Behind a reference, it names the key of who the record is about. No reference has a slash in it. */
    private static final String APART = "/who";

    private final Clock clock;
    private final String masterId;
    private final SecretBox wrapping;
    private final byte[] lookUpKey;
    private final KeyedMac auditMac;

    public StoredKeys(MasterKey master, Clock clock) {
        this.clock = clock;
        masterId = master.id();
        wrapping = new SecretBox(master.derive(Purpose.WRAP));
        lookUpKey = master.derive(Purpose.LOOK_UP);
        auditMac = new KeyedMac(master.derive(Purpose.AUDIT));
    }

    @Override
    public Seal create(Connection connection, RecordRef ref) throws SQLException {
        return create(connection, ref.value());
    }

    private Seal create(Connection connection, String name) throws SQLException {
        byte[] dataKey = SecretBox.newKey();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + TABLE + " (ref, key_id, wrapped, created_at) values (?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, masterId);
            insert.setBytes(3, wrapping.close(dataKey, TABLE, name));
            insert.setLong(4, clock.millis());
            insert.executeUpdate();
        }
        return new RecordSeal(dataKey);
    }

    @Override
    public Seal open(Connection connection, RecordRef ref) throws SQLException {
        return find(connection, ref.value())
                .orElseThrow(() -> new SQLException("The record " + ref.value() + " has no data key."));
    }

    @Override
    public Seal apart(Connection connection, RecordRef ref) throws SQLException {
        var name = ref.value() + APART;
        var known = find(connection, name);
        return known.isPresent() ? known.get() : create(connection, name);
    }

    private Optional<Seal> find(Connection connection, String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select wrapped, key_id from " + TABLE + " where ref = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String keyId = row.getString(2);
                byte[] dataKey = wrapping.open(row.getBytes(1), TABLE, name)
                        .orElseThrow(() -> new SQLException("The data key of the record " + name
                                + " does not open; it was wrapped under the key file " + keyId + "."));
                return Optional.of(new RecordSeal(dataKey));
            }
        }
    }

    @Override
    public String lookUp(String kind, String value) {
        byte[] hash = Hkdf.hmac(lookUpKey, SecretBox.prefixed(kind, value));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    @Override
    public byte[] auditMac(byte[] content) {
        return auditMac.of(content);
    }

    @Override
    public String toString() {
        return "StoredKeys under " + masterId;
    }
}
