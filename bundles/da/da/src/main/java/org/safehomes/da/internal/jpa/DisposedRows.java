package org.safehomes.da.internal.jpa;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.RecordTables;
import org.safehomes.store.Schema;

/** What this module keeps of a report or a case; the hashes that it is found by among it. */
@Component
public final class DisposedRows implements RecordTables {

    @Activate
    public DisposedRows(@Reference(target = "(" + Schema.MODULE + "=da)") Schema tables) {
        // there while the tables are
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "da_report", "ref",
                "da_case", "ref",
                "da_entry", "record_ref",
                "da_identity", "record_ref",
                "da_earlier", "record_ref",
                "da_task", "record_ref",
                "da_lookup", "record_ref");
    }
}
