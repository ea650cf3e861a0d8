package org.safehomes.da.internal.jpa;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safehomes.gate.InSight;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/** Who owns records and who has something to do: for the jobs that see to it that they are still there. */
public final class InChargeTable {

    /** The next member of staff, in the order of their ids, who owns a record or has an open task. */
    public Optional<StaffId> after(InSight sight, Optional<StaffId> last) {
        var from = last.map(StaffId::value).orElse("");
        return Stream.of(
                        "select min(s.owner) from sh_record s where s.owner > ?",
                        "select min(t.assignee) from da_task t where t.assignee > ? and t.done_at is null")
                .flatMap(sql -> one(sight, sql, from).stream())
                .sorted()
                .findFirst()
                .map(StaffId::new);
    }

    /** Some of the records that somebody owns or has something to do for; none once none is left. */
    public Set<RecordRef> recordsOf(InSight sight, StaffId staff, int most) {
        var found = new LinkedHashSet<RecordRef>();
        for (var sql : List.of(
                "select s.ref from sh_record s where s.owner = ? order by s.ref",
                "select distinct t.record_ref from da_task t where t.assignee = ? and t.done_at is null"
                        + " order by t.record_ref")) {
            var query = sight.em().createNativeQuery(sql + sight.dialect().first(most));
            query.setParameter(1, staff.value());
            ReportTable.rows(query, String.class).stream().map(RecordRef::of).forEach(found::add);
        }
        return found;
    }

    private static Optional<String> one(InSight sight, String sql, String parameter) {
        var query = sight.em().createNativeQuery(sql);
        query.setParameter(1, parameter);
        return Optional.ofNullable((String) query.getSingleResult());
    }
}
