package org.safehomes.da.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One entry as kept; never updated. */
@Entity
@Table(name = "da_entry")
@NamedQuery(
        name = "EntryRow.ofRecord",
        query = "select e from EntryRow e where e.recordRef = :record order by e.at, e.recordedAt, e.id")
@NamedQuery(
        name = "EntryRow.ofKind",
        query =
                "select e from EntryRow e where e.recordRef = :record and e.kind = :kind order by e.at, e.recordedAt, e.id")
public class EntryRow {

    static final String TABLE = "da_entry";

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "record_ref")
    String recordRef = "";

    @Column(name = "kind")
    String kind = "";

    @Column(name = "happened_at")
    long at;

    @Column(name = "recorded_at")
    long recordedAt;

    @Column(name = "by_staff")
    String byStaff = "";

    @Column(name = "about")
    @Nullable String about;

    @Lob
    @Column(name = "sealed")
    byte[] sealed = {};
}
