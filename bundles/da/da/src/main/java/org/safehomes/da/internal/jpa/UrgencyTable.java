package org.safehomes.da.internal.jpa;

import org.safehomes.da.Task.Urgency;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.CaseRef;

/**
 * How urgent records are: kept unsealed with the record, for whoever counts, and with each task that is open, for a list in its
 * order to need no other table. A task that is raised takes what its record has.
 */
public final class UrgencyTable {

    /** As it was kept last; standard if nothing ever was. */
    public Urgency of(Visible record) {
        var id = record.ref().value();
        if (record.ref() instanceof CaseRef) {
            var row = record.em().find(CaseRow.class, id);
            return row == null ? Urgency.STANDARD : read(row.urgency);
        }
        var row = record.em().find(ReportRow.class, id);
        return row == null ? Urgency.STANDARD : read(row.urgency);
    }

    /** From now on, for the record and all that is open for it. */
    public void keep(Granted record, Urgency urgency) {
        var id = record.ref().value();
        if (record.ref() instanceof CaseRef) {
            ReportTable.found(record.em(), CaseRow.class, id).urgency = written(urgency);
        } else {
            ReportTable.found(record.em(), ReportRow.class, id).urgency = written(urgency);
        }
        record.em()
                .createNamedQuery("TaskRow.openOfRecord", TaskRow.class)
                .setParameter("record", id)
                .getResultStream()
                .forEach(task -> task.urgency = written(urgency));
    }

    /** 1 is the most urgent. */
    static int written(Urgency urgency) {
        return urgency.ordinal() + 1;
    }

    static Urgency read(int written) {
        return Urgency.values()[written - 1];
    }
}
