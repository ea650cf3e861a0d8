package org.safehomes.sanctuary.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A clock as kept: by when, of what, and nothing of what it is about. */
@Entity
@Table(name = "sn_clock")
@NamedQuery(
        name = "ClockRow.ofThing",
        query = "select c from ClockRow c where c.recordRef = :record and c.about = :about and c.doneAt is null")
@NamedQuery(
        name = "ClockRow.ofCase",
        query = "select c from ClockRow c where c.recordRef = :record order by c.dueAt, c.id")
public class ClockRow {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "record_ref")
    String recordRef = "";

    @Column(name = "about")
    String about = "";

    @Column(name = "kind")
    String kind = "";

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "done_at")
    @Nullable Long doneAt;

    /** 0 nobody was told, 1 a task was raised, 2 what was to be done is done and the task is over. */
    @Column(name = "told")
    int told;
}
