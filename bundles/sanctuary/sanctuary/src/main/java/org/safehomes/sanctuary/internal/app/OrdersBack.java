package org.safehomes.sanctuary.internal.app;

import java.util.List;
import org.safehomes.gate.Granted;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.EntryId;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/**
 * What is called off is called off with whoever was to do it: nobody comes to a home where nobody wants them any more. An order that
 * has not left is taken back with the step that says so. Of one that may have left, and of a provider's paper, somebody is to call.
 */
final class OrdersBack {

    private final Office office;

    OrdersBack(Office office) {
        this.office = office;
    }

    /** @param order what the contractor or the host knows it by @param why kept sealed; at most 4,000 characters */
    void takeBack(Granted granted, EntryId order, String why) {
        settled(granted, order);
        granted.callOff(order, why);
        var given = granted.orders().stream()
                .filter(one -> one.reference().equals(order))
                .findFirst();
        if (given.isEmpty() || mayHaveLeft(given.get())) {
            office.clocks().start(granted, Kind.CALL_OFF, order, granted.now());
        }
    }

    /** Nobody is to call any more so that it is done: it is, or it is not wanted. */
    void settled(Granted granted, EntryId order) {
        for (var kind : List.of(Kind.DELIVERY, Kind.CALL_AGAIN, Kind.MORE_URGENT)) {
            office.clocks().stop(granted, kind, order);
        }
    }

    /** Whether the repairs desk has an order, or is not to have it any more. */
    static boolean over(Visible visible, EntryId order) {
        return visible.orders().stream()
                .filter(one -> one.reference().equals(order))
                .allMatch(one -> over(one.state()));
    }

    /** Whether the host may have it. An attempt whose answer was lost may have arrived, whatever came after it. */
    static boolean mayHaveLeft(OrderOnHost order) {
        // no attempt is counted of what a manager called off: the manager has seen to it that nobody comes
        return order.attempts() > 0 || order.state() == State.DONE;
    }

    private static boolean over(State state) {
        return state == State.DONE || state == State.CANCELLED;
    }
}
