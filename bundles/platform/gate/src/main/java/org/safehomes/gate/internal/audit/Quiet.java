package org.safehomes.gate.internal.audit;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.safehomes.gate.internal.Sql;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.rule.Upholds;

/**
 * What the trail of one record does not tell its line manager, if it is kept apart from another: whoever opened the other, reviews
 * both, or is in on the other, and what the system does to keep them apart. An auditor is told.
 *
 * @param staff whose entries are left out
 * @param others the records that it is kept apart from
 */
@Upholds("IN-11")
record Quiet(Set<String> staff, Set<String> others) {

    static final Quiet NOTHING = new Quiet(Set.of(), Set.of());

    private static final String SYSTEM = "system:";

    static Quiet about(RecordRef record, Sql sql) throws SQLException {
        var others = new HashSet<>(
                sql.rows(row -> row.getString(1), "select other from sh_apart where ref = ?", record.value()));
        others.addAll(sql.rows(row -> row.getString(1), "select ref from sh_apart where other = ?", record.value()));
        if (others.isEmpty()) {
            return NOTHING;
        }
        var staff = new HashSet<>(sql.rows(
                row -> row.getString(1),
                "select staff from sh_exclusion where record_ref = ? and apart = 1",
                record.value()));
        staff.addAll(sql.rows(
                row -> row.getString(1),
                "select staff from sh_grant where record_ref = ? and kind = 'REVIEW'",
                record.value()));
        return new Quiet(staff, others);
    }

    boolean of(AuditEntry entry) {
        return !others.isEmpty()
                && (entry.staff().startsWith(SYSTEM)
                        || staff.contains(entry.staff())
                        || Stream.of(entry.refs().split(" ")).anyMatch(others::contains));
    }
}
