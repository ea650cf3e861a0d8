package org.safehomes.gate.internal.disposal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.RefusedByRule;

/**
 * Who has proposed to dispose of which record. It takes two: what was destroyed cannot be looked at again, and one person who is
 * mistaken, pressed, or on the perpetrator's side must not be enough to destroy a survivor's evidence.
 */
public final class DisposalTable {

    private final Sql sql;

    public DisposalTable(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** Takes the place of an earlier proposal. */
    public void propose(RecordRef ref, StaffId by, byte[] why, Instant now) throws SQLException {
        sql.update("delete from sh_disposal_proposal where record_ref = ?", ref.value());
        sql.update(
                "insert into sh_disposal_proposal (record_ref, proposed_by, proposed_at, why) values (?, ?, ?, ?)",
                ref.value(),
                by.value(),
                now.toEpochMilli(),
                why);
    }

    /** @throws RefusedByRule unless a second person may dispose of the record now */
    public void demandSecondPerson(RecordRef ref, StaffId second, boolean open) throws SQLException {
        if (open) {
            throw refused("The record is open: only a closed one is disposed of.");
        }
        Optional<String> first = sql.first(
                row -> row.getString(1),
                "select proposed_by from sh_disposal_proposal where record_ref = ?",
                ref.value());
        if (first.isEmpty()) {
            throw refused("Nobody has proposed to dispose of the record: it takes two.");
        }
        if (first.get().equals(second.value())) {
            throw refused("Somebody else than who proposed it disposes of the record: it takes two.");
        }
        var orders = sql.first(
                        row -> row.getLong(1),
                        "select count(*) from sh_order where record_ref = ? and state not in ('DONE', 'CANCELLED')",
                        ref.value())
                .orElse(0L);
        if (orders > 0) {
            throw refused("Orders for the housing management system are not over: see to them first.");
        }
    }

    /** What the gate itself keeps of the record. A module's tables are swept after the commit. */
    public void delete(RecordRef ref) throws SQLException {
        for (var column : RecordColumn.OWN) {
            sql.update("delete from " + column.table() + " where " + column.column() + " = ?", ref.value());
        }
    }

    private static RefusedByRule refused(String reason) {
        return new RefusedByRule(new Decision<>(false, "CL-7", List.of(), List.of(reason)));
    }
}
