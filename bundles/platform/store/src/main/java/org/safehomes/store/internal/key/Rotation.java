package org.safehomes.store.internal.key;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.safehomes.store.Dialect;
import org.safehomes.store.KeyRotation;

/** The master key's generations, changed while everybody works. */
public final class Rotation implements KeyRotation {

    private static final String FILES = "sh_file_key";

    private final DataSource connections;
    private final Dialect dialect;
    private final StoredKeys keys;
    private final Generations generations;

    public Rotation(DataSource connections, Dialect dialect, StoredKeys keys) {
        this.connections = connections;
        this.dialect = dialect;
        this.keys = keys;
        this.generations = keys.generations();
    }

    @Override
    public State state() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return new State(KeyCheck.keyInUse(connection), generations.read().ids(), counts(connection));
        }
    }

    @Override
    public String make() throws SQLException {
        var ring = generations.read();
        var made = MasterKey.next();
        generations.keep(ring.with(made));
        return made.id();
    }

    @Override
    public void use(String id) throws SQLException {
        generations.read();
        var next = generations.master(id);
        try (Connection connection = connections.getConnection()) {
            KeyCheck.use(connection, next);
        }
        generations.use(id);
    }

    @Override
    public int rewrapSome(int most) throws SQLException {
        if (generations.one()) {
            return 0; // asked every second, and between rotations there is nothing to look for
        }
        try (Connection connection = connections.getConnection()) {
            generations.use(KeyCheck.keyInUse(connection));
            connection.setAutoCommit(false);
            try {
                keys.purposes().rewrap(connection, generations);
                var old = old(connection, most);
                for (var row : old) {
                    rewrap(connection, row);
                }
                connection.commit();
                return old.size();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private record Wrapped(String ref, String keyId, byte[] bytes) {}

    private List<Wrapped> old(Connection connection, int most) throws SQLException {
        var rows = new ArrayList<Wrapped>();
        var id = generations.inUse().id();
        try (PreparedStatement select = connection.prepareStatement("select ref, key_id, wrapped from " + FILES
                + " where key_id < ? or key_id > ?" + dialect.first(most))) {
            select.setString(1, id);
            select.setString(2, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Wrapped(row.getString(1), row.getString(2), row.getBytes(3)));
                }
            }
        }
        return rows;
    }

    /** A record that was disposed of meanwhile stays so: its row is gone, and nothing is updated. */
    private void rewrap(Connection connection, Wrapped row) throws SQLException {
        var dataKey = generations
                .wrapping(row.keyId())
                .open(row.bytes(), FILES, row.ref())
                .orElseThrow(() -> new SQLException("The data key of the record " + row.ref() + " does not open."));
        var id = generations.inUse().id();
        try (PreparedStatement update = connection.prepareStatement(
                "update " + FILES + " set key_id = ?, wrapped = ? where ref = ? and key_id = ?")) {
            update.setString(1, id);
            update.setBytes(2, generations.wrapping(id).close(dataKey, FILES, row.ref()));
            update.setString(3, row.ref());
            update.setString(4, row.keyId());
            update.executeUpdate();
        }
    }

    @Override
    public void remove(String id) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                // whoever makes a record just now, under whichever generation, is waited for
                lock.execute("lock table " + FILES + " in exclusive mode");
                if (KeyCheck.keyInUse(connection).equals(id)) {
                    throw new IllegalStateException("The generation " + id + " is in use. Nothing was removed.");
                }
                long left = counts(connection).getOrDefault(id, 0L);
                if (left > 0) {
                    throw new IllegalStateException("Under the generation " + id + " there are still " + left
                            + " keys, which could never be opened without it. Nothing was removed.");
                }
                var ring = generations.read();
                if (ring.find(id).isEmpty()) {
                    throw new IllegalStateException("The key file has no generation " + id + ".");
                }
                generations.keep(ring.without(id));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select key_id, count(*) from (select key_id from " + FILES
                        + " union all select key_id from sh_purpose_key) k group by key_id")) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return counts;
    }
}
