package org.safehomes.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes the master key while everybody works. Registered together with {@link Database}.
 *
 * <p>The order of things: {@link #make} on one node; copy its key file to every other node and to where it is kept apart;
 * {@link #use}; let {@link #rewrapSome} run until nothing is left; {@link #remove} the old generation on every node, and destroy
 * every copy of it once no backup is needed that only it opens. In between, every node reads what either generation sealed. It
 * can stop anywhere and go on later.
 *
 * <p>The data keys of records stay the same and are wrapped anew. So do the keys of look-ups and of the audit trail.
 */
@ProviderType
public interface KeyRotation {

    /** How far it is. */
    State state() throws SQLException;

    /**
     * Adds a new generation to this node's key file. Nothing is sealed with it before {@link #use}.
     *
     * @return its name, which is no secret
     * @throws SQLException if the key file cannot be written; then it is as before
     */
    String make() throws SQLException;

    /**
     * Takes a generation into use, for all nodes. A node whose key file does not have it refuses to make or open records that
     * need it, and says so in health.
     *
     * @throws SQLException if this node's key file does not have it
     */
    void use(String id) throws SQLException;

    /**
     * Wraps the data keys of some records under the generation in use. Safe at any time, on several nodes at once.
     *
     * @return how many were under another generation; 0 when nothing is left
     */
    int rewrapSome(int most) throws SQLException;

    /**
     * Takes a generation out of this node's key file.
     *
     * @throws IllegalStateException if anything in the database still needs it, or it is not there; then nothing was removed
     */
    void remove(String id) throws SQLException;

    /**
     * How far a rotation is.
     *
     * @param inUse the generation that new records are sealed under
     * @param inFile the generations in this node's key file, the oldest first
     * @param keys how many wrapped keys each generation is needed for
     */
    record State(String inUse, List<String> inFile, Map<String, Long> keys) {

        public State {
            inFile = List.copyOf(inFile);
            keys = Map.copyOf(keys);
        }

        /** How many keys are still to be wrapped anew. */
        public long left() {
            return keys.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(inUse))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
