package org.safehomes.gate;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.internal.access.HostStaff;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;
import org.safehomes.store.Schema;

/** The gate as a service: there while database, keys and its own tables are. */
@Component(service = CaseGate.class)
public final class GateService extends OneGate {

    private final Map<String, EntityManagerFactory> units;
    private final AtomicReference<HostStaff> host;

    @Activate
    public GateService(
            @Reference Database database,
            @Reference Keys keys,
            @Reference Clock clock,
            @Reference IdSource ids,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this(database, keys, clock, ids, new ConcurrentHashMap<>(), new AtomicReference<>());
    }

    private GateService(
            Database database,
            Keys keys,
            Clock clock,
            IdSource ids,
            Map<String, EntityManagerFactory> units,
            AtomicReference<HostStaff> host) {
        super(
                new Means(database, keys, new StaffRegister(() -> host.get().staff()), clock, ids),
                module -> Optional.ofNullable(units.get(module))
                        .orElseThrow(() -> new Unavailable("the tables of module " + module)));
        this.units = units;
        this.host = host;
    }

    /** Bound by method, so that no type of a private package stands in the exported one. */
    @Reference
    void bindHost(HostStaff staff) {
        host.set(staff);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(osgi.unit.name=*)")
    void bindUnit(EntityManagerFactory unit, Map<String, Object> properties) {
        units.put((String) properties.get("osgi.unit.name"), unit);
    }

    void unbindUnit(EntityManagerFactory unit) {
        units.values().remove(unit);
    }
}
