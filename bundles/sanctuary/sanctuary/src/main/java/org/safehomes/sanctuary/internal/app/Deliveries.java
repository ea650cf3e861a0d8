package org.safehomes.sanctuary.internal.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.gate.HostOrder;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.EntryId;
import org.safehomes.sanctuary.SecurityWork.Delivery;

/** How far the orders of a case are on their way to the repairs desk, as the outbox has it. */
final class Deliveries {

    private Deliveries() {}

    static Map<EntryId, Delivery> of(Visible visible) {
        return of(visible.orders());
    }

    /** @param orders all of the case, in order: what waits behind one that is held, of whatever kind, is held too */
    static Map<EntryId, Delivery> of(List<OrderOnHost> orders) {
        var deliveries = new HashMap<EntryId, Delivery>();
        var held = false;
        for (var order : orders) {
            var delivery = of(order.state());
            if (order.kind().equals(HostOrder.REPAIR)) {
                var waits = held && !order.atOnce() && delivery == Delivery.ON_ITS_WAY;
                deliveries.put(order.reference(), waits ? Delivery.HELD : delivery);
            }
            held |= order.state().held();
        }
        return deliveries;
    }

    static Delivery of(OrderOnHost.State state) {
        return switch (state) {
            case WAITING, TRYING -> Delivery.ON_ITS_WAY;
            case UNCERTAIN, FAILED -> Delivery.HELD;
            case DONE -> Delivery.DELIVERED;
            case CANCELLED -> Delivery.CALLED_OFF;
        };
    }
}
