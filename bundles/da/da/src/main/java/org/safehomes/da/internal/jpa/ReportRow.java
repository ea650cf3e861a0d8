package org.safehomes.da.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.safehomes.da.Task.Urgency;

/** A report as kept. */
@Entity
@Table(name = "da_report")
public class ReportRow {

    static final String TABLE = "da_report";

    @Id
    @Column(name = "ref")
    String ref = "";

    @Column(name = "received_at")
    long receivedAt;

    @Column(name = "reported_by")
    String reportedBy = "";

    @Column(name = "state")
    String state = "";

    @Column(name = "due_at")
    long dueAt;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "case_ref")
    @Nullable String caseRef;

    @Lob
    @Column(name = "sealed")
    byte[] sealed = {};

    @Column(name = "urgency")
    int urgency = UrgencyTable.written(Urgency.STANDARD);
}
