package org.safehomes.sanctuary.internal.jpa;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.RecordTables;
import org.safehomes.store.Schema;

/** What this module keeps of a case. */
@Component
public final class DisposedRows implements RecordTables {

    @Activate
    public DisposedRows(@Reference(target = "(" + Schema.MODULE + "=sanctuary)") Schema tables) {
        // there while the tables are
    }

    @Override
    public Map<String, String> columns() {
        return Map.of("sn_entry", "record_ref", "sn_clock", "record_ref");
    }
}
