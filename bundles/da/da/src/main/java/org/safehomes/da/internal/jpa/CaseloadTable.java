package org.safehomes.da.internal.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.Task.Urgency;
import org.safehomes.gate.InSight;
import org.safehomes.kernel.StaffId;

/** Counts of what is in sight, by who has it. */
public final class CaseloadTable {

    /** Open cases of one owner, and how many of them are so urgent. */
    public record Owned(int open, int immediate, int high) {
        public static final Owned NOTHING = new Owned(0, 0, 0);
    }

    /** What somebody is to do. */
    public record ToDo(int open, int overdue, Optional<Instant> next) {
        public static final ToDo NOTHING = new ToDo(0, 0, Optional.empty());
    }

    /** The open cases in sight, by owner. */
    public Map<StaffId, Owned> cases(InSight sight) {
        var visible = sight.visible("s.ref");
        var query = sight.em()
                .createNativeQuery("select s.owner, count(*), sum(case when c.urgency = "
                        + UrgencyTable.written(Urgency.IMMEDIATE) + " then 1 else 0 end), sum(case when c.urgency = "
                        + UrgencyTable.written(Urgency.HIGH) + " then 1 else 0 end)"
                        + " from sh_record s join da_case c on c.ref = s.ref where s.is_open = 1 and " + visible.sql()
                        + " group by s.owner");
        ReportTable.bind(query, 1, visible.parameters());
        return ReportTable.rows(query, Object[].class).stream()
                .collect(Collectors.toMap(
                        cells -> new StaffId((String) cells[0]),
                        cells -> new Owned(number(cells[1]), number(cells[2]), number(cells[3]))));
    }

    /** The open tasks in sight of some staff, by whose they are. */
    public Map<StaffId, ToDo> tasks(InSight sight, Collection<StaffId> staff, Instant now) {
        var visible = sight.visible("t.record_ref");
        var query = sight.em()
                .createNativeQuery(
                        "select t.assignee, count(*), sum(case when t.due_at <= ? then 1 else 0 end), min(t.due_at)"
                                + " from da_task t where t.done_at is null and t.assignee in ("
                                + String.join(", ", Collections.nCopies(staff.size(), "?")) + ") and " + visible.sql()
                                + " group by t.assignee");
        var values = new ArrayList<Object>();
        values.add(now.toEpochMilli());
        staff.stream().map(StaffId::value).forEach(values::add);
        values.addAll(visible.parameters());
        ReportTable.bind(query, 1, values);
        return ReportTable.rows(query, Object[].class).stream()
                .collect(Collectors.toMap(
                        cells -> new StaffId((String) cells[0]),
                        cells -> new ToDo(
                                number(cells[1]),
                                number(cells[2]),
                                Optional.of(Instant.ofEpochMilli(((Number) cells[3]).longValue())))));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
