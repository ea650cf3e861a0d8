package org.safehomes.gate.internal.outbox;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.RecordListener;
import org.safehomes.kernel.Caller;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;

/** The listeners that are here now, told every second what has happened. */
@Component(service = PeriodicJob.class)
public final class Delivery implements PeriodicJob {

    private final DeliveryDesk desk;
    private final Map<RecordListener, Listening> listeners = new ConcurrentHashMap<>();

    @Activate
    public Delivery(
            @Reference Database database,
            @Reference Clock clock,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.desk = new DeliveryDesk(database, clock);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(&(safehomes.module=*)(" + RecordListener.TOPICS + "=*))")
    void bindListener(RecordListener listener, Map<String, Object> properties) {
        listeners.put(listener, Listening.of(properties));
    }

    void unbindListener(RecordListener listener) {
        listeners.remove(listener);
    }

    @Override
    public String name() {
        return "outbox-delivery";
    }

    @Override
    public void run(Caller system) {
        desk.deliver(system, Map.copyOf(listeners));
    }
}
