package org.safehomes.sanctuary.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One entry as kept; never updated. */
@Entity
@Table(name = "sn_entry")
@NamedQuery(
        name = "SanctuaryEntryRow.ofCase",
        query = "select e from SanctuaryEntryRow e where e.recordRef = :record order by e.place")
@NamedQuery(
        name = "SanctuaryEntryRow.last",
        query = "select max(e.place) from SanctuaryEntryRow e where e.recordRef = :record")
@NamedQuery(
        name = "SanctuaryEntryRow.wanted",
        query =
                "select e.id from SanctuaryEntryRow e where e.recordRef = :record and e.kind = 'SANCTUARY_ASKED' and not exists"
                        + " (select o.id from SanctuaryEntryRow o where o.recordRef = :record and o.about = e.id"
                        + " and o.kind in ('SANCTUARY_WITHDRAWN', 'SANCTUARY_SEALED')) order by e.place")
public class SanctuaryEntryRow {

    static final String TABLE = "sn_entry";

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

    @Column(name = "place_no")
    long place;

    @Lob
    @Column(name = "sealed")
    byte[] sealed = {};
}
