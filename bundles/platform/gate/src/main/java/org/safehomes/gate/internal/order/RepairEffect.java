package org.safehomes.gate.internal.order;

import java.util.Map;
import org.safehomes.gate.HostEffect;
import org.safehomes.gate.HostOrder;
import org.safehomes.host.HostRefused;
import org.safehomes.host.Repairs;
import org.safehomes.host.Repairs.Order;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Uprn;

/** Orders of the host's repairs desk. */
final class RepairEffect implements HostEffect {

    private final Repairs desk;

    RepairEffect(Repairs desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return HostOrder.REPAIR;
    }

    @Override
    public Traceability traceability() {
        return desk.traceability();
    }

    @Override
    public boolean given(EntryId reference) {
        return desk.find(reference.value()).isPresent();
    }

    @Override
    public void give(EntryId reference, Map<String, String> fields) {
        try {
            desk.order(new Order(
                    reference.value(),
                    new Uprn(fields.get("home")),
                    fields.get("code"),
                    fields.get("text"),
                    Priority.valueOf(fields.get("priority"))));
        } catch (IllegalArgumentException e) {
            throw new HostRefused("The repairs desk cannot take the order as it stands.");
        }
    }
}
