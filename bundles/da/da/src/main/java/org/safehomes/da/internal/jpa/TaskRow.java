package org.safehomes.da.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.safehomes.da.Task.Urgency;

/** A task as kept. It names no person but staff. */
@Entity
@Table(name = "da_task")
@NamedQuery(
        name = "TaskRow.openOfRecord",
        query = "select t from TaskRow t where t.recordRef = :record and t.doneAt is null order by t.dueAt, t.id")
@NamedQuery(
        name = "TaskRow.ofModule",
        query = "select t from TaskRow t where t.recordRef = :record and t.moduleKey = :key")
public class TaskRow {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "record_ref")
    String recordRef = "";

    @Column(name = "kind")
    String kind = "";

    @Column(name = "assignee")
    @Nullable String assignee;

    @Column(name = "raised_at")
    long raisedAt;

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "calendar_ended")
    int calendarEnded;

    @Column(name = "reckoning")
    String reckoning = "";

    @Column(name = "escalated")
    int escalated;

    @Column(name = "done_at")
    @Nullable Long doneAt;

    /** Of another module's task: the module and its key for it. */
    @Column(name = "module_key")
    @Nullable String moduleKey;

    @Column(name = "urgency")
    int urgency = UrgencyTable.written(Urgency.STANDARD);
}
