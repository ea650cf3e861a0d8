package org.safehomes.gate.internal.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.RecordListener;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;

/** Tells each module that listens what it has not been told yet, also what happened while it was away. */
@Component(service = PeriodicJob.class)
public final class Delivery implements PeriodicJob {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;
    private final Map<RecordListener, String> listeners = new ConcurrentHashMap<>();

    @Activate
    public Delivery(
            @Reference Database database,
            @Reference Clock clock,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.database = database;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(safehomes.module=*)")
    void bindListener(RecordListener listener, Map<String, Object> properties) {
        listeners.put(listener, String.valueOf(properties.get(Schema.MODULE)));
    }

    void unbindListener(RecordListener listener) {
        listeners.remove(listener);
    }

    @Override
    public String name() {
        return "outbox-delivery";
    }

    @Override
    public void run(Caller system) {
        try (var connection = database.connect()) {
            var sql = new Sql(connection);
            for (var listener : listeners.entrySet()) {
                deliver(sql, listener.getKey(), listener.getValue());
            }
        } catch (SQLException e) {
            throw new Unavailable("the outbox", e);
        }
    }

    private void deliver(Sql sql, RecordListener listener, String module) throws SQLException {
        if (sql.first(row -> 1, "select 1 from sh_listener where module = ?", module)
                .isEmpty()) {
            sql.update("insert into sh_listener (module, since) values (?, ?)", module, clock.millis());
        }
        // what has no delivery yet, never "what came after the last one": a slow transaction commits late
        var waiting = sql.rows(
                row -> new Event(
                        row.getString("id"),
                        row.getString("topic"),
                        row.getString("record_ref"),
                        row.getLong("happened_at")),
                "select o.id, o.topic, o.record_ref, o.happened_at from sh_outbox o, sh_listener l where l.module = ?"
                        + " and o.happened_at >= l.since and not exists"
                        + " (select 1 from sh_delivery d where d.module = ? and d.event_id = o.id)"
                        + " order by o.happened_at, o.id" + database.dialect().first(AT_ONCE),
                module,
                module);
        for (var event : waiting) {
            listener.happened(event.id(), event.topic(), RecordRef.of(event.ref()), Instant.ofEpochMilli(event.at()));
            sql.update(
                    "insert into sh_delivery (module, event_id, happened_at) values (?, ?, ?)",
                    module,
                    event.id(),
                    clock.millis());
        }
    }

    private record Event(String id, String topic, String ref, long at) {}
}
