package org.safehomes.gate;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.problem.KeyReused;

/** Which idempotency key had which effect. Keys are kept hashed, and belong to one member of staff and one action. */
final class OnceTable {

    private static final String DUPLICATE = "23505";

    Optional<Earlier> earlier(Operation operation, Action action, Once once) throws SQLException {
        if (once.key().isEmpty()) {
            return Optional.empty();
        }
        var earlier = new Sql(operation.connection())
                .first(
                        row -> new Earlier(
                                row.getString("fingerprint"),
                                row.getString("result"),
                                Instant.ofEpochMilli(row.getLong("happened_at"))),
                        "select fingerprint, result, happened_at from sh_once where staff = ? and action = ? and key_hash = ?",
                        operation.caller().staff().value(),
                        name(action),
                        hash(operation, once));
        if (earlier.isPresent() && !earlier.get().fingerprint().equals(once.fingerprint())) {
            throw new KeyReused();
        }
        return earlier;
    }

    void remember(Operation operation, Action action, Once once, String result) throws SQLException {
        if (once.key().isEmpty()) {
            return;
        }
        try {
            new Sql(operation.connection())
                    .update(
                            "insert into sh_once (staff, action, key_hash, fingerprint, result, happened_at)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            operation.caller().staff().value(),
                            name(action),
                            hash(operation, once),
                            once.fingerprint(),
                            result,
                            operation.received().toEpochMilli());
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                throw new TakenMeanwhile();
            }
            throw e;
        }
    }

    /** What a key did the first time. */
    record Earlier(String fingerprint, String result, Instant at) {}

    private static String name(Action action) {
        return action.module() + "/" + action.name();
    }

    private static String hash(Operation operation, Once once) {
        return operation.means().keys().lookUp("once", once.key().orElseThrow());
    }

    /** Another request with the same key committed between our look and our insert. */
    static final class TakenMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
