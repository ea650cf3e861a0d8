package org.safehomes.da.internal.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safehomes.da.Deadline;
import org.safehomes.da.ModuleTask;
import org.safehomes.da.Task;
import org.safehomes.da.Task.Kind;
import org.safehomes.da.Tasks.Order;
import org.safehomes.da.internal.domain.Duty;
import org.safehomes.da.internal.rule.AssessmentDeadline;
import org.safehomes.da.internal.rule.ContactDeadline;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/** Tasks, as kept. */
public final class TaskTable {

    private final IdSource ids;
    private final UrgencyTable urgencies = new UrgencyTable();

    public TaskTable(IdSource ids) {
        this.ids = ids;
    }

    /** A clock, with the facts its deadline came from. @return its id */
    public EntryId startClock(Granted record, Kind kind, Deadline deadline, Optional<StaffId> assignee) {
        var row = row(record, kind, deadline.due(), assignee);
        row.calendarEnded = deadline.calendarEnded() ? 1 : 0;
        row.reckoning = String.join("\n", deadline.reasons());
        record.em().persist(row);
        return new EntryId(row.id);
    }

    /** A task whose kind says all. @return its id */
    public EntryId raise(Granted record, Kind kind, Instant due, Optional<StaffId> assignee) {
        return raise(record, kind, due, assignee, List.of());
    }

    /** A task of any other kind. @param reasons why; kept unsealed, so nothing of the case's content @return its id */
    public EntryId raise(Granted record, Kind kind, Instant due, Optional<StaffId> assignee, List<String> reasons) {
        var row = row(record, kind, due, assignee);
        row.reckoning = String.join("\n", reasons);
        record.em().persist(row);
        return new EntryId(row.id);
    }

    /** Another module's task, once for its key, whether it is done by now or not. @return its id */
    public EntryId raise(Granted record, Kind kind, ModuleTask task, Optional<StaffId> assignee) {
        var key = key(task.module(), task.key());
        return ofModule(record, key).map(row -> new EntryId(row.id)).orElseGet(() -> {
            var row = row(record, kind, task.due(), assignee);
            row.reckoning = task.reason();
            row.moduleKey = key;
            record.em().persist(row);
            return new EntryId(row.id);
        });
    }

    /** Ends another module's task. @return whether it was there and open */
    public boolean done(Granted record, String module, String key) {
        var open = ofModule(record, key(module, key)).filter(row -> row.doneAt == null);
        open.ifPresent(row -> row.doneAt = record.now().toEpochMilli());
        return open.isPresent();
    }

    private static Optional<TaskRow> ofModule(Granted record, String key) {
        return record.em()
                .createNamedQuery("TaskRow.ofModule", TaskRow.class)
                .setParameter("record", record.ref().value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static String key(String module, String key) {
        return module + "/" + key;
    }

    /** The open tasks of a record, the earliest due first. */
    public List<Open> open(Visible record) {
        return record.em()
                .createNamedQuery("TaskRow.openOfRecord", TaskRow.class)
                .setParameter("record", record.ref().value())
                .getResultStream()
                .map(Open::new)
                .toList();
    }

    /** Hands what is still to be done for a report over to its case: to the case's owner, or to its line manager. */
    public void move(Granted from, Granted to, StaffId assignee) {
        for (var task : open(from)) {
            if (task.kind() == Kind.CONFIRM_OUTSIDE) {
                continue;
            }
            task.row.recordRef = to.ref().value();
            task.row.assignee =
                    task.forManager() ? to.lineManager().map(StaffId::value).orElse(null) : assignee.value();
        }
    }

    /**
     * What is to be done among what is in sight, in an order, after a cursor, one more than the limit.
     *
     * @param until due at this moment or before
     */
    public List<Task> due(
            InSight sight,
            Optional<StaffId> assignee,
            Optional<Instant> until,
            Order order,
            Instant now,
            int limit,
            Optional<TaskCursor> after) {
        var visible = sight.visible("t.record_ref");
        var query = sight.em()
                .createNativeQuery(
                        "select t.* from da_task t where t.done_at is null"
                                + assignee.map(staff -> " and t.assignee = ?").orElse("")
                                + until.map(moment -> " and t.due_at <= ?").orElse("")
                                + after.map(cursor -> " and " + cursor.beyond()).orElse("")
                                + " and " + visible.sql() + " order by "
                                + (order == Order.URGENCY ? "t.urgency, " : "") + "t.due_at, t.id"
                                + sight.dialect().first(limit + 1),
                        TaskRow.class);
        var values = new ArrayList<Object>();
        assignee.map(StaffId::value).ifPresent(values::add);
        until.map(Instant::toEpochMilli).ifPresent(values::add);
        after.map(TaskCursor::parameters).ifPresent(values::addAll);
        values.addAll(visible.parameters());
        ReportTable.bind(query, 1, values);
        return ReportTable.rows(query, TaskRow.class).stream()
                .map(row -> task(row, now))
                .toList();
    }

    /** The contact clocks that run for records in sight. */
    public Map<String, Deadline> clocks(InSight sight, List<? extends RecordRef> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        var visible = sight.visible("t.record_ref");
        var query = sight.em()
                .createNativeQuery(
                        "select t.* from da_task t where t.done_at is null and t.kind = 'FIRST_CONTACT' and t.record_ref in ("
                                + String.join(", ", Collections.nCopies(records.size(), "?")) + ") and "
                                + visible.sql(),
                        TaskRow.class);
        int at = ReportTable.bind(
                query, 1, records.stream().map(RecordRef::value).toList());
        ReportTable.bind(query, at, visible.parameters());
        return ReportTable.rows(query, TaskRow.class).stream()
                .collect(Collectors.toMap(row -> row.recordRef, row -> new Open(row).deadline(), (one, other) -> one));
    }

    /** Records with a clock that has run out and was not escalated yet. */
    public List<RecordRef> missed(InSight sight, Instant now, int limit) {
        var kinds = Duty.told().stream().map(Kind::name).sorted().toList();
        var query = sight.em()
                .createNativeQuery(
                        "select t.* from da_task t where t.done_at is null and t.due_at <= ? and t.escalated = 0"
                                + " and t.kind in (" + String.join(", ", Collections.nCopies(kinds.size(), "?"))
                                + ") order by t.due_at, t.id"
                                + sight.dialect().first(limit),
                        TaskRow.class);
        int at = ReportTable.bind(query, 1, List.of(now.toEpochMilli()));
        ReportTable.bind(query, at, kinds);
        return ReportTable.rows(query, TaskRow.class).stream()
                .map(row -> RecordRef.of(row.recordRef))
                .distinct()
                .toList();
    }

    private TaskRow row(Granted record, Kind kind, Instant due, Optional<StaffId> assignee) {
        var row = new TaskRow();
        row.id = EntryId.next(ids).value();
        row.recordRef = record.ref().value();
        row.kind = kind.name();
        row.assignee = assignee.map(StaffId::value).orElse(null);
        row.raisedAt = record.received().toEpochMilli();
        row.dueAt = due.toEpochMilli();
        row.urgency = UrgencyTable.written(urgencies.of(record));
        return row;
    }

    private static Task task(TaskRow row, Instant now) {
        return new Task(
                new EntryId(row.id),
                RecordRef.of(row.recordRef),
                Kind.valueOf(row.kind),
                Optional.ofNullable(row.assignee).map(StaffId::new),
                Instant.ofEpochMilli(row.raisedAt),
                Instant.ofEpochMilli(row.dueAt),
                row.dueAt <= now.toEpochMilli(),
                row.calendarEnded == 1,
                reasons(row),
                UrgencyTable.read(row.urgency));
    }

    private static List<String> reasons(TaskRow row) {
        return row.reckoning.isEmpty() ? List.of() : List.of(row.reckoning.split("\n"));
    }

    /** A task that is open, in the transaction at hand. */
    public static final class Open {

        private final TaskRow row;

        private Open(TaskRow row) {
            this.row = row;
        }

        public EntryId id() {
            return new EntryId(row.id);
        }

        public Kind kind() {
            return Kind.valueOf(row.kind);
        }

        public Instant due() {
            return Instant.ofEpochMilli(row.dueAt);
        }

        /** Why it is due, in sentences. */
        public List<String> reasons() {
            return TaskTable.reasons(row);
        }

        /** When the clock began, or the task was raised. */
        public Instant raisedAt() {
            return Instant.ofEpochMilli(row.raisedAt);
        }

        public Optional<StaffId> assignee() {
            return Optional.ofNullable(row.assignee).map(StaffId::new);
        }

        /** Whether it is the line manager's, who looks at what others did or left undone. */
        public boolean forManager() {
            return Duty.of(kind()).manager();
        }

        public boolean escalated() {
            return row.escalated == 1;
        }

        /** The deadline as it was reckoned; for contact and assessment clocks. */
        public Deadline deadline() {
            var rule = kind() == Kind.RISK_ASSESSMENT ? AssessmentDeadline.class : ContactDeadline.class;
            return new Deadline(
                    due(), Decision.of(rule, due(), List.of(row.reckoning.split("\n"))), row.calendarEnded == 1);
        }

        /** Done, by a caller who holds the record. */
        public void done(Granted record) {
            row.doneAt = record.now().toEpochMilli();
        }

        /** The line manager has been told, once. */
        public void escalate(Granted record) {
            row.escalated = 1;
        }

        /** Due later, by a decision that says why. */
        public void postpone(Granted record, Deadline deadline) {
            row.dueAt = deadline.due().toEpochMilli();
            row.reckoning = String.join("\n", deadline.reasons());
            row.escalated = 0;
        }

        public void assign(Granted record, StaffId staff) {
            row.assignee = staff.value();
        }
    }
}
