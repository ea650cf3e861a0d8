package org.safehomes.da.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.safehomes.da.Task.Urgency;

/** A case as kept. Who it is for is the gate's. */
@Entity
@Table(name = "da_case")
public class CaseRow {

    static final String TABLE = "da_case";

    @Id
    @Column(name = "ref")
    String ref = "";

    @Column(name = "opened_at")
    long openedAt;

    @Column(name = "contacted_at")
    @Nullable Long contactedAt;

    @Lob
    @Column(name = "sealed")
    byte[] sealed = {};

    @Column(name = "urgency")
    int urgency = UrgencyTable.written(Urgency.STANDARD);
}
