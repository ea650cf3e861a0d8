package org.safehomes.gate.internal.order;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.HostEffect;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.internal.jobs.LeaseLength;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.IdSource;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;
import org.safehomes.store.Schema;

/** The effects that are here now, given what is due every second. */
@Component(service = PeriodicJob.class)
public final class OrderJob implements PeriodicJob {

    private final OrderDesk desk;
    private final HostDesks host;
    private final Set<HostEffect> effects = ConcurrentHashMap.newKeySet();

    @Activate
    public OrderJob(
            @Reference Database database,
            @Reference Keys keys,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference LeaseLength lease,
            @Reference HostDesks host,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.host = host;
        this.desk = new OrderDesk(database, keys, clock, ids, lease.length());
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindEffect(HostEffect effect) {
        effects.add(effect);
    }

    void unbindEffect(HostEffect effect) {
        effects.remove(effect);
    }

    @Override
    public String name() {
        return "host-orders";
    }

    /** Two effects of one kind would be two hosts: then neither is used, and the orders wait. */
    @Override
    public void run(Caller system) {
        Map<String, HostEffect> alone = Stream.concat(effects.stream(), host.effects().stream())
                .collect(Collectors.groupingBy(HostEffect::kind))
                .entrySet()
                .stream()
                .filter(kind -> kind.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().get(0)));
        desk.work(alone);
    }
}
