package org.safehomes.sanctuary.internal.app;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CaseEvents;
import org.safehomes.gate.RecordListener;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/**
 * Once the risk has risen, the owner is to see whether the home is assessed again. That is said of every request that still stands,
 * also by a module that was away meanwhile; how great the risk is, and whether the home was assessed for it before, the officer reads.
 */
@Component(property = {"safehomes.module=sanctuary", RecordListener.TOPICS + "=" + CaseEvents.RISK_RAISED})
@Upholds("SA-4")
public final class RiskRises implements RecordListener {

    private final Office office;

    @Activate
    public RiskRises(@Reference Office office) {
        this.office = office;
    }

    @Override
    public void happened(Caller system, String id, String topic, RecordRef ref, Instant at) {
        try {
            var wanted = office.gate().read(system, SanctuaryAction.NOTE_RISE, ref, visible -> office.journal()
                    .wanted(visible));
            // nothing is written on a case in which nobody asked for anything: it would count as one this module works
            // on
            if (!wanted.isEmpty()) {
                note(system, ref, at);
            }
        } catch (NoSuchRecord disposed) {
            // nobody is told of a case that is no more
        }
    }

    private void note(Caller system, RecordRef ref, Instant at) {
        office.gate().change(system, SanctuaryAction.NOTE_RISE, ref, Version.any(), granted -> {
            office.journal().wanted(granted).forEach(request -> office.clocks()
                    .startOnce(granted, Kind.RISE, request, at));
            return List.of();
        });
    }
}
