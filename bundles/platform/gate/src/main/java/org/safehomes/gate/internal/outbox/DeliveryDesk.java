package org.safehomes.gate.internal.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.RecordListener;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;

/** Tells each module what it has not been told yet, in the order it was written; also what happened while it was away. */
public final class DeliveryDesk {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;

    public DeliveryDesk(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Delivers to the listeners that are here now, each under its module's name and of its topics. One that breaks is told again the next
     * time and holds up no other.
     *
     * @param system handed on to them
     * @throws RuntimeException what the first one that broke threw, after all others were told
     */
    public void deliver(Caller system, Map<RecordListener, Listening> listeners) {
        var broken = Optional.<RuntimeException>empty();
        try (var connection = database.connect()) {
            var sql = new Sql(connection);
            for (var listener : listeners.entrySet()) {
                try {
                    deliver(sql, system, listener.getKey(), listener.getValue());
                } catch (RuntimeException e) {
                    broken = broken.or(() -> Optional.of(e));
                }
            }
        } catch (SQLException e) {
            throw new Unavailable("the outbox", e);
        }
        broken.ifPresent(failure -> {
            throw failure;
        });
    }

    private void deliver(Sql sql, Caller system, RecordListener listener, Listening listening) throws SQLException {
        var module = listening.module();
        if (sql.first(row -> 1, "select 1 from sh_listener where module = ?", module)
                .isEmpty()) {
            sql.update("insert into sh_listener (module, since) values (?, ?)", module, clock.millis());
        }
        for (var event : waiting(sql, listening)) {
            listener.happened(
                    system, event.id(), event.topic(), RecordRef.of(event.ref()), Instant.ofEpochMilli(event.at()));
            sql.update(
                    "insert into sh_delivery (module, event_id, happened_at) values (?, ?, ?)",
                    module,
                    event.id(),
                    clock.millis());
        }
    }

    /** What has no delivery yet, never "what came after the last one": a slow transaction commits late. */
    private List<Event> waiting(Sql sql, Listening listening) throws SQLException {
        var parameters = new ArrayList<@Nullable Object>(List.of(listening.module(), listening.module()));
        parameters.addAll(listening.topics());
        return sql.rows(
                row -> new Event(
                        row.getString("id"),
                        row.getString("topic"),
                        row.getString("record_ref"),
                        row.getLong("happened_at")),
                "select o.id, o.topic, o.record_ref, o.happened_at from sh_outbox o, sh_listener l where l.module = ?"
                        + " and o.happened_at >= l.since and not exists"
                        + " (select 1 from sh_delivery d where d.module = ? and d.event_id = o.id)"
                        + " and o.topic in ("
                        + String.join(
                                ", ", Collections.nCopies(listening.topics().size(), "?"))
                        + ")"
                        + " order by o.happened_at, o.id" + database.dialect().first(AT_ONCE),
                parameters.toArray());
    }

    private record Event(String id, String topic, String ref, long at) {}
}
