package org.safehomes.gate.internal.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.gate.OrderOnHost.Settlement;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.store.Seal;

/** Orders as kept, on the connection of an operation on their record. */
public final class OrderTable {

    private static final String TABLE = "sh_order";
    private static final String COLUMNS =
            "o.id, o.record_ref, o.kind, o.state, o.at_once, o.attempts, o.ordered_by, o.ordered_at, o.changed_at";

    private final Sql sql;

    public OrderTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Writes an order in the transaction that orders it. Its place is safe: whoever orders has locked the record. */
    public void write(EntryId id, RecordRef ref, HostOrder order, Seal seal, StaffId by, Instant now)
            throws SQLException {
        if (!(ref instanceof CaseRef)) {
            throw new IllegalArgumentException("Orders are made for cases.");
        }
        var last = sql.first(
                        row -> row.getLong(1), "select max(place_no) from sh_order where record_ref = ?", ref.value())
                .orElse(0L);
        sql.update(
                "insert into sh_order (id, record_ref, place_no, kind, payload, state, attempts, next_at, holder, told,"
                        + " ordered_by, ordered_at, changed_at, at_once)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', 0, ?, '', 0, ?, ?, ?, ?)",
                id.value(),
                ref.value(),
                last + 1,
                order.kind(),
                seal.seal(TABLE, "payload", id.value(), OrderFields.write(order.fields())),
                now.toEpochMilli(),
                by.value(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                order.atOnce() ? 1 : 0);
    }

    /** Everything that was ordered for a record, in order. */
    public List<OrderOnHost> of(RecordRef ref) throws SQLException {
        return sql.rows(
                OrderTable::read,
                "select " + COLUMNS + " from sh_order o where o.record_ref = ? order by o.place_no",
                ref.value());
    }

    /**
     * What does not go on by itself, or broke at least once, of records that meet a condition; the oldest first, after a
     * place in that order.
     */
    public List<OrderOnHost> stuck(
            String condition, List<Object> parameters, Instant after, String afterId, String limit)
            throws SQLException {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of(after.toEpochMilli(), after.toEpochMilli(), afterId));
        return sql.rows(
                OrderTable::read,
                "select " + COLUMNS + " from sh_order o where (o.state in ('UNCERTAIN', 'FAILED')"
                        + " or (o.state in ('WAITING', 'TRYING') and o.attempts > 0)) and " + condition
                        + " and (o.ordered_at > ? or (o.ordered_at = ? and o.id > ?))"
                        + " order by o.ordered_at, o.id" + limit,
                all.toArray());
    }

    /** Held orders whose manager has not been told. */
    public List<RecordRef> untold(String limit) throws SQLException {
        return sql.rows(
                row -> RecordRef.of(row.getString(1)),
                "select distinct o.record_ref from sh_order o where o.state in ('UNCERTAIN', 'FAILED') and o.told = 0"
                        + limit);
    }

    /** Marks the held orders of a record as told. @return how many were not before */
    public int tell(RecordRef ref) throws SQLException {
        return sql.update(
                "update sh_order set told = 1 where record_ref = ? and state in ('UNCERTAIN', 'FAILED') and told = 0",
                ref.value());
    }

    /** @return false if there is no such order of the record, or it is under way or over */
    public boolean settle(EntryId id, RecordRef ref, Settlement how, String why, Seal seal, StaffId by, Instant now)
            throws SQLException {
        var next =
                switch (how) {
                    case GIVE_AGAIN -> State.WAITING;
                    case WAS_DONE -> State.DONE;
                    case CANCEL -> State.CANCELLED;
                };
        return sql.update(
                        "update sh_order set state = ?, attempts = ?, next_at = ?, holder = '', told = 0, settled_by = ?,"
                                + " settled_how = ?, settled_why = ?, changed_at = ? where id = ? and record_ref = ?"
                                + " and (state in ('WAITING', 'UNCERTAIN', 'FAILED') or (state = 'TRYING' and next_at < ?))",
                        next.name(),
                        // it was tried, and may have arrived: patience begins anew, and that is not forgotten
                        how == Settlement.GIVE_AGAIN ? 1 : 0,
                        now.toEpochMilli(),
                        by.value(),
                        how.name(),
                        seal.seal(TABLE, "settled_why", id.value(), why),
                        now.toEpochMilli(),
                        id.value(),
                        ref.value(),
                        now.toEpochMilli())
                == 1;
    }

    /** What is under way goes on, and is never taken again. How often it was tried is kept: the host may have it. */
    public void callOff(EntryId id, RecordRef ref, String why, Seal seal, StaffId by, Instant now) throws SQLException {
        sql.update(
                "update sh_order set state = case when state = 'TRYING' and next_at >= ? then 'TRYING' else 'CANCELLED' end,"
                        + " settled_by = ?, settled_how = ?, settled_why = ?, changed_at = ? where id = ? and record_ref = ?"
                        + " and state in ('WAITING', 'TRYING', 'UNCERTAIN', 'FAILED')",
                now.toEpochMilli(),
                by.value(),
                Settlement.CANCEL.name(),
                seal.seal(TABLE, "settled_why", id.value(), why),
                now.toEpochMilli(),
                id.value(),
                ref.value());
    }

    /** The oldest that has waited for more than this, for health: an order that nobody takes. */
    public static Optional<Instant> oldestWaiting(Sql sql) throws SQLException {
        return sql.first(
                        row -> Sql.instant(row, "oldest"),
                        "select min(ordered_at) as oldest from sh_order where state in ('WAITING', 'TRYING')")
                .flatMap(found -> found);
    }

    /** How many wait for a manager. */
    public static long held(Sql sql) throws SQLException {
        return sql.first(row -> row.getLong(1), "select count(*) from sh_order where state in ('UNCERTAIN', 'FAILED')")
                .orElse(0L);
    }

    private static OrderOnHost read(ResultSet row) throws SQLException {
        return new OrderOnHost(
                new EntryId(row.getString("id")),
                RecordRef.of(row.getString("record_ref")),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getInt("at_once") == 1,
                row.getInt("attempts"),
                new StaffId(row.getString("ordered_by")),
                Instant.ofEpochMilli(row.getLong("ordered_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")));
    }
}
