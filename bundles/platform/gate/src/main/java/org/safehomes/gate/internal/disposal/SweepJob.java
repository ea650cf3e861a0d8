package org.safehomes.gate.internal.disposal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.RecordTables;
import org.safehomes.kernel.Caller;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;

/** Sweeps the tables of the modules that are here, and everything once more when one comes. */
@Component(service = PeriodicJob.class)
public final class SweepJob implements PeriodicJob {

    private final Sweeping sweeping;
    private final List<RecordTables> modules = new CopyOnWriteArrayList<>();
    private volatile int swept = -1;

    @Activate
    public SweepJob(@Reference Database database, @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.sweeping = new Sweeping(database);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindModule(RecordTables module) {
        modules.add(module);
        swept = -1;
    }

    void unbindModule(RecordTables module) {
        modules.remove(module);
    }

    @Override
    public String name() {
        return "disposal-sweep";
    }

    @Override
    public void run(Caller system) {
        var here = List.copyOf(modules);
        sweeping.sweep(here, swept != here.size());
        swept = here.size();
    }
}
