package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.gate.Each;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Version;

/** Gives the line manager a task when an order for the host does not go on by itself. The order is marked with it: one task. */
@Component
public final class HeldOrders implements PeriodicJob {

    private static final int AT_ONCE = 100;
    private static final List<String> WHY =
            List.of("An order for the housing management system is held: find out whether it arrived, and decide.");

    private final Office office;

    @Activate
    public HeldOrders(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-held-orders";
    }

    @Override
    public void run(Caller system) {
        var held = office.gate().list(system, DaAction.ESCALATE, sight -> {
            var refs = sight.newlyHeld(AT_ONCE);
            return new Listed<>(refs, refs, Optional.empty());
        });
        Each.of(held.items(), ref -> office.gate()
                .change(system, DaAction.ESCALATE, ref, Version.any(), granted -> raise(granted)));
    }

    private boolean raise(Granted granted) {
        var open = office.tasks().open(granted).stream().anyMatch(task -> task.kind() == Task.Kind.SETTLE_HOST_ORDER);
        if (granted.ordersNewlyHeld() && !open) {
            office.tasks().raise(granted, Task.Kind.SETTLE_HOST_ORDER, granted.now(), granted.lineManager(), WHY);
        }
        return true;
    }
}
