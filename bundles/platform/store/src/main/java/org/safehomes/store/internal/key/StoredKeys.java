package org.safehomes.store.internal.key;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.RecordRef;
import org.safehomes.store.Keys;
import org.safehomes.store.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Data keys in the table {@code sh_file_key}, each wrapped under the master key and bound to its record. */
public final class StoredKeys implements Keys {

    private static final Logger LOG = LoggerFactory.getLogger(StoredKeys.class);
    private static final String TABLE = "sh_file_key";

    /** Behind a reference, it names the key of who the record is about. No reference has a slash in it. */
    private static final String APART = "/who";

    private final Clock clock;
    private final Generations generations;
    private final PurposeKeys purposes;
    private final KeyedMac auditMac;
    private final Seal spool;
    private final DisposalList disposed;

    StoredKeys(Generations generations, PurposeKeys purposes, Clock clock) {
        this.generations = generations;
        this.purposes = purposes;
        this.clock = clock;
        this.auditMac = new KeyedMac(purposes.audit());
        this.spool = new RecordSeal(purposes.spool());
        this.disposed = new DisposalList(generations.file());
    }

    /**
     * Those of a database whose tables are there.
     *
     * @param check which has passed on this connection
     * @param inUse what it answered
     */
    public static StoredKeys of(Connection connection, KeyFile file, KeyCheck check, MasterKey inUse, Clock clock)
            throws KeyRefused, SQLException {
        var generations = new Generations(file, file.read().orElseThrow(file::missing), inUse);
        var purposes = PurposeKeys.load(connection, generations, check.markedNewDatabase());
        var keys = new StoredKeys(generations, purposes, clock);
        keys.keepUp(connection);
        return keys;
    }

    Generations generations() {
        return generations;
    }

    PurposeKeys purposes() {
        return purposes;
    }

    @Override
    public Seal create(Connection connection, RecordRef ref) throws SQLException {
        return create(connection, ref.value());
    }

    private Seal create(Connection connection, String name) throws SQLException {
        byte[] dataKey = SecretBox.newKey();
        String id = generations.inUse().id();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + TABLE + " (ref, key_id, wrapped, created_at) values (?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, id);
            insert.setBytes(3, generations.wrapping(id).close(dataKey, TABLE, name));
            insert.setLong(4, clock.millis());
            insert.executeUpdate();
        }
        // asked after the insert: so whoever takes a generation away, and waits for us, finds no key of ours under it
        String now = KeyCheck.keyInUse(connection);
        if (!now.equals(id)) {
            generations.use(now);
            wrapAnew(connection, name, dataKey, now);
        }
        return new RecordSeal(dataKey);
    }

    @Override
    public void dispose(Connection connection, RecordRef ref) throws SQLException {
        if (DisposalList.destroy(connection, ref.value(), clock.millis()) == 0) {
            throw new SQLException("The record " + ref.value() + " has no data key.");
        }
    }

    /**
     * Learns what other nodes did: which generation is in use, and what was disposed of.
     *
     * @throws SQLException if this node's key file does not have what it needs, or the list beside it cannot be kept
     */
    public void keepUp(Connection connection) throws SQLException {
        generations.use(KeyCheck.keyInUse(connection));
        try {
            int destroyed = disposed.agree(connection, clock.millis());
            if (destroyed > 0) {
                LOG.warn(
                        "{} keys of records that were disposed of came back with a restore and are destroyed again",
                        destroyed);
            }
        } catch (IOException e) {
            throw new SQLException("The list " + disposed + " of what was disposed of cannot be kept.", e);
        }
    }

    /** The generations that data keys are wrapped under and this node's key file lacks: those records it cannot open. */
    public List<String> lacking(Connection connection) throws SQLException {
        var lacking = new ArrayList<String>();
        // from one to the next by the index: there are few, and a row for every record
        try (PreparedStatement next =
                connection.prepareStatement("select min(key_id) from " + TABLE + " where key_id > ?")) {
            for (var id = after(next, ""); id.isPresent(); id = after(next, id.get())) {
                if (!generations.has(id.get())) {
                    lacking.add(id.get());
                }
            }
        }
        return lacking;
    }

    private static Optional<String> after(PreparedStatement next, String id) throws SQLException {
        next.setString(1, id);
        try (ResultSet row = next.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private void wrapAnew(Connection connection, String name, byte[] dataKey, String id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + TABLE + " set key_id = ?, wrapped = ? where ref = ?")) {
            update.setString(1, id);
            update.setBytes(2, generations.wrapping(id).close(dataKey, TABLE, name));
            update.setString(3, name);
            update.executeUpdate();
        }
    }

    @Override
    public Seal open(Connection connection, RecordRef ref) throws SQLException {
        refuseDisposed(ref);
        return find(connection, ref.value())
                .orElseThrow(() -> new SQLException("The record " + ref.value() + " has no data key."));
    }

    @Override
    public Seal apart(Connection connection, RecordRef ref) throws SQLException {
        refuseDisposed(ref);
        var name = apart(ref.value());
        var known = find(connection, name);
        return known.isPresent() ? known.get() : create(connection, name);
    }

    /** The name under which the key of who a record is about is kept. */
    static String apart(String ref) {
        return ref + APART;
    }

    private void refuseDisposed(RecordRef ref) throws SQLException {
        if (disposed.holds(ref)) {
            throw new SQLException("The record " + ref.value() + " was disposed of.");
        }
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
                byte[] dataKey = generations
                        .wrapping(keyId)
                        .open(row.getBytes(1), TABLE, name)
                        .orElseThrow(() -> new SQLException("The data key of the record " + name
                                + " does not open; it was wrapped under the key file " + keyId + "."));
                return Optional.of(new RecordSeal(dataKey));
            }
        }
    }

    @Override
    public String lookUp(String kind, String value) {
        byte[] hash = Hkdf.hmac(purposes.lookUp(), SecretBox.prefixed(kind, value));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    @Override
    public Seal spool() {
        return spool;
    }

    @Override
    public byte[] auditMac(byte[] content) {
        return auditMac.of(content);
    }

    @Override
    public String toString() {
        return "StoredKeys under " + generations.inUse().id();
    }
}
