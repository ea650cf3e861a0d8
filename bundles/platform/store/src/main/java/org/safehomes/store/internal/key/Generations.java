package org.safehomes.store.internal.key;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safehomes.store.internal.key.MasterKey.Purpose;

/**
 * The generations of the master key that this node knows, and the one in use. The database says which one is in use, for all
 * nodes; the key file says what it is, and is read again when the database names a generation that is not known yet.
 */
final class Generations {

    private final KeyFile file;
    private final Map<String, SecretBox> wrapping = new ConcurrentHashMap<>();
    private volatile KeyRing ring;
    private volatile MasterKey inUse;

    Generations(KeyFile file, KeyRing ring, MasterKey inUse) {
        this.file = file;
        this.ring = ring;
        this.inUse = inUse;
    }

    MasterKey inUse() {
        return inUse;
    }

    /** The database says so. @throws SQLException if this node's key file does not have it */
    void use(String id) throws SQLException {
        inUse = master(id);
    }

    /** What data keys are wrapped with under a generation. @throws SQLException if this node's key file does not have it */
    SecretBox wrapping(String id) throws SQLException {
        var known = wrapping.get(id);
        if (known != null) {
            return known;
        }
        var box = new SecretBox(master(id).derive(Purpose.WRAP));
        wrapping.put(id, box);
        return box;
    }

    /** Whether this node knows the one in use and no other: then there is nothing that it could wrap anew. */
    boolean one() {
        return ring.ids().equals(List.of(inUse.id()));
    }

    /** Whether this node's key file has it. */
    boolean has(String id) throws SQLException {
        return ring.find(id).isPresent() || read().find(id).isPresent();
    }

    MasterKey master(String id) throws SQLException {
        var known = ring.find(id);
        return known.isPresent()
                ? known.get()
                : read().find(id)
                        .orElseThrow(() -> new SQLException("The key file " + file + " has no generation " + id
                                + ", under which this database is sealed: copy it from where it was made."));
    }

    /** The key file as it is now. What was removed from it is forgotten here, too. */
    KeyRing read() throws SQLException {
        try {
            ring = file.read().orElseThrow(file::missing);
            wrapping.keySet().retainAll(ring.ids());
            return ring;
        } catch (KeyRefused e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    void keep(KeyRing changed) throws SQLException {
        try {
            file.replace(changed);
        } catch (KeyRefused e) {
            throw new SQLException(e.getMessage(), e);
        }
        read();
    }

    KeyFile file() {
        return file;
    }
}
