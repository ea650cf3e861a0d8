package org.safehomes.gate.internal.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.safehomes.gate.OrderOnHost.Settlement;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.gate.internal.Sql;
import org.safehomes.gate.internal.audit.AuditEntry;
import org.safehomes.gate.internal.audit.AuditTrail;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.RecordRef;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;

/**
 * Whose turn an order is. An attempt takes it for a while, under a name of its own, in a transaction that is over before
 * the host is called; what became of it is written in another one, unless somebody else has the order by then.
 */
final class Attempts {

    private static final String ACTION = "gate/HOST_ORDER";
    private static final String WANTED = "(settled_how is null or settled_how <> 'CANCEL')";

    private final Database database;
    private final Keys keys;
    private final IdSource ids;

    Attempts(Database database, Keys keys, IdSource ids) {
        this.database = database;
        this.keys = keys;
        this.ids = ids;
    }

    /**
     * An order whose turn it is.
     *
     * @param brokenOff whether an attempt began that nobody saw the end of
     * @param calledOff whether it was called off in the middle of that attempt
     */
    record Due(Attempt last, String kind, long nextAt, boolean brokenOff, boolean calledOff) {}

    /** An attempt; before the first there is number 0. @param name its own @param number how many there were with it */
    record Attempt(EntryId id, RecordRef ref, String name, int number, boolean atOnce) {

        Patience patience() {
            return Patience.with(atOnce);
        }
    }

    /** What is due of these kinds; nothing but an emergency before what was ordered earlier for the same record is over. */
    List<Due> due(Collection<String> kinds, Instant now, int most) throws SQLException {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>();
        parameters.add(now.toEpochMilli());
        parameters.addAll(kinds);
        try (var connection = database.connect()) {
            return new Sql(connection)
                    .rows(
                            Attempts::due,
                            "select o.id, o.record_ref, o.kind, o.attempts, o.next_at, o.state, o.holder, o.settled_how, o.at_once from sh_order o"
                                    + " where o.state in ('WAITING', 'TRYING') and o.next_at <= ? and o.kind in ("
                                    + String.join(", ", Collections.nCopies(kinds.size(), "?"))
                                    + ") and (o.at_once = 1 or not exists (select 1 from sh_order e where e.record_ref = o.record_ref"
                                    + " and e.place_no < o.place_no and e.state not in ('DONE', 'CANCELLED')))"
                                    + " order by o.next_at, o.id"
                                    + database.dialect().first(most),
                            parameters.toArray());
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new Attempt(
                        new EntryId(row.getString("id")),
                        RecordRef.of(row.getString("record_ref")),
                        row.getString("holder"),
                        row.getInt("attempts"),
                        row.getInt("at_once") == 1),
                row.getString("kind"),
                row.getLong("next_at"),
                row.getString("state").equals(State.TRYING.name()),
                Settlement.CANCEL.name().equals(row.getString("settled_how")));
    }

    /** Takes the order until then. @return false if somebody else was quicker, or called it off */
    boolean take(Due due, Attempt attempt, Instant until) throws SQLException {
        try (var connection = database.connect()) {
            return new Sql(connection)
                            .update(
                                    "update sh_order set state = 'TRYING', attempts = ?, holder = ?, next_at = ?"
                                            + " where id = ? and state = ? and attempts = ? and next_at = ? and "
                                            + WANTED,
                                    attempt.number(),
                                    attempt.name(),
                                    until.toEpochMilli(),
                                    attempt.id().value(),
                                    due.brokenOff() ? State.TRYING.name() : State.WAITING.name(),
                                    due.last().number(),
                                    due.nextAt())
                    == 1;
        }
    }

    /** What the order says. Neutral by contract, and read by nobody but the effect that gives it to the host. */
    Map<String, String> fields(Attempt attempt) throws SQLException {
        try (var connection = database.connect()) {
            var sealed = new Sql(connection)
                    .first(
                            row -> row.getBytes(1),
                            "select payload from sh_order where id = ?",
                            attempt.id().value())
                    .orElseThrow(() -> new SQLException("The order " + attempt.id() + " is gone."));
            var text = keys.open(connection, attempt.ref())
                    .open("sh_order", "payload", attempt.id().value(), sealed);
            return OrderFields.read(text);
        }
    }

    /** Writes that it waits for the next attempt, unless it was called off meanwhile. */
    void again(Attempt attempt, Instant now, Instant next) throws SQLException {
        try (var connection = database.connect()) {
            new Sql(connection)
                    .update(
                            "update sh_order set state = case when " + WANTED + " then 'WAITING' else 'CANCELLED' end,"
                                    + " next_at = ?, changed_at = ?"
                                    + " where id = ? and holder = ? and state = 'TRYING'",
                            next.toEpochMilli(),
                            now.toEpochMilli(),
                            attempt.id().value(),
                            attempt.name());
        }
    }

    /**
     * Writes how it ended, with its audit entry, in one transaction. An attempt that took too long and has succeeded after all
     * is believed if nothing was done about it since. Of one that was called off meanwhile no manager is asked.
     */
    void end(Attempt attempt, State state, Instant now) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                audit(connection, attempt, state, now);
                int ended = new Sql(connection)
                        .update(
                                "update sh_order set state = " + unlessCalledOff(state)
                                        + ", changed_at = ? where id = ? and holder = ? and state in ('TRYING', 'UNCERTAIN')",
                                now.toEpochMilli(),
                                attempt.id().value(),
                                attempt.name());
                if (ended == 1) {
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String unlessCalledOff(State state) {
        var name = "'" + state.name() + "'";
        return state.held() ? "case when " + WANTED + " then " + name + " else 'CANCELLED' end" : name;
    }

    private void audit(Connection connection, Attempt attempt, State state, Instant now) throws SQLException {
        new AuditTrail(keys)
                .write(
                        connection,
                        new AuditEntry(
                                EntryId.next(ids).value(),
                                now.toEpochMilli(),
                                "system:host-orders",
                                ACTION,
                                state == State.DONE ? AuditEntry.Outcome.DONE : AuditEntry.Outcome.FAILED,
                                attempt.ref().value(),
                                ids.token()));
    }
}
