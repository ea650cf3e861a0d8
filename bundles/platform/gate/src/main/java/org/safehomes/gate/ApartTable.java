package org.safehomes.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.Sql;
import org.safehomes.gate.internal.access.RecordTable;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Which records are kept apart: whoever is in on the one never sees the other. */
@Upholds("IN-11")
final class ApartTable {

    private final Sql sql;

    ApartTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** From now on whoever is in on the one does not see the other; a second time changes nothing. */
    void add(RecordRef ref, RecordRef other, @Nullable StaffId reviewer, Instant now) throws SQLException {
        if (!others(ref).contains(other)) {
            sql.update(
                    "insert into sh_apart (ref, other, reviewer, happened_at) values (?, ?, ?, ?)",
                    ref.value(),
                    other.value(),
                    reviewer == null ? null : reviewer.value(),
                    Sql.at(now));
        }
    }

    /** What those who are in on a record never see. */
    List<RecordRef> others(RecordRef ref) throws SQLException {
        return refs("select other from sh_apart where ref = ? order by other", ref.value());
    }

    /** The records whose people never see this one. */
    List<RecordRef> against(RecordRef other) throws SQLException {
        return refs("select ref from sh_apart where other = ? order by ref", other.value());
    }

    /** All that are kept apart from something. There are few. */
    List<RecordRef> all() throws SQLException {
        return refs("select distinct ref from sh_apart order by ref");
    }

    /** The open cases that are kept from somebody. */
    List<RecordRef> casesKeptFrom(String hash) throws SQLException {
        return refs(
                "select k.record_ref from sh_kept_from k join sh_record r on r.ref = k.record_ref"
                        + " where k.hash = ? and r.kind = 'CASE' and r.is_open = 1 order by k.record_ref",
                hash);
    }

    /** Who was let in by name, or let themself in, and still is; not who reviews. */
    List<StaffId> letIn(RecordRef ref, Instant now) throws SQLException {
        return sql.rows(
                row -> new StaffId(row.getString(1)),
                "select distinct staff from sh_grant where record_ref = ? and from_at <= ?"
                        + " and (until_at is null or until_at > ?) and (kind is null or kind = '" + RecordTable.GLASS
                        + "') order by staff",
                ref.value(),
                Sql.at(now),
                Sql.at(now));
    }

    /** Who reads both sides. */
    List<StaffId> reviewers(RecordRef ref) throws SQLException {
        return sql.rows(
                row -> new StaffId(row.getString(1)),
                "select distinct staff from sh_grant where record_ref = ? and kind = '" + RecordTable.REVIEW + "'",
                ref.value());
    }

    private List<RecordRef> refs(String query, Object... parameters) throws SQLException {
        return sql.rows(row -> RecordRef.of(row.getString(1)), query, parameters);
    }
}
