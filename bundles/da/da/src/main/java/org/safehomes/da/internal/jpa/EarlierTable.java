package org.safehomes.da.internal.jpa;

import java.util.List;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.kernel.RecordRef;

/** Records from before the gate kept staff out who are linked to a perpetrator. Filled when the tables were altered, never since. */
public final class EarlierTable {

    /** Some that are not made up for yet. */
    public List<RecordRef> some(InSight sight, int most) {
        var query = sight.em()
                .createNativeQuery("select e.record_ref from da_earlier e order by e.record_ref"
                        + sight.dialect().first(most));
        return ReportTable.rows(query, String.class).stream().map(RecordRef::of).toList();
    }

    /** It is made up for. */
    public void done(Granted earlier) {
        earlier.em()
                .createNativeQuery("delete from da_earlier where record_ref = ?")
                .setParameter(1, earlier.ref().value())
                .executeUpdate();
    }
}
