package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.HostOrders;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.jpa.Cursor;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.OrderOnHost;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;

/** What a manager sees and decides of the orders that the gate gives to the host. */
@Component
public final class HostOrderDesk implements HostOrders {

    private static final Cursor BEGINNING = new Cursor(0, "");

    private final Office office;

    @Activate
    public HostOrderDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Page<Order> stuck(Caller caller, int limit, Optional<String> cursor) {
        new Checks().page(limit).done();
        var after = Cursor.read(cursor).orElse(BEGINNING);
        return office.gate().list(caller, DaAction.LIST_HOST_ORDERS, sight -> {
            var found = sight.stuckOrders(Instant.ofEpochMilli(after.at()), after.id(), limit + 1);
            var page = found.stream().limit(limit).map(HostOrderDesk::told).toList();
            var next = found.size() > limit ? Optional.of(cursor(page.get(limit - 1))) : Optional.<String>empty();
            return new Listed<>(page, page.stream().map(Order::about).toList(), next);
        });
    }

    @Override
    public void settle(Caller caller, CaseRef about, EntryId order, Settlement decision, String reason) {
        new Checks()
                .present("/decision", decision, "Say GIVE_AGAIN, WAS_DONE or CANCEL.")
                .text("/reason", reason, Checks.MEDIUM)
                .done();
        office.gate().change(caller, DaAction.SETTLE_HOST_ORDER, about, Version.any(), granted -> {
            granted.settle(order, OrderOnHost.Settlement.valueOf(decision.name()), reason);
            if (granted.orders().stream().noneMatch(other -> other.state().held())) {
                office.tasks().open(granted).stream()
                        .filter(task -> task.kind() == Task.Kind.SETTLE_HOST_ORDER)
                        .forEach(task -> task.done(granted));
            }
            return office.journal()
                    .add(
                            granted,
                            new Happening.TaskFinished(
                                    Task.Kind.SETTLE_HOST_ORDER.name(), order + " " + decision + ": " + reason));
        });
    }

    private static Order told(OrderOnHost order) {
        return new Order(
                order.reference(),
                order.about(),
                order.kind(),
                State.valueOf(order.state().name()),
                order.attempts(),
                order.orderedBy(),
                order.ordered(),
                order.changed());
    }

    private static String cursor(Order last) {
        return new Cursor(last.ordered().toEpochMilli(), last.reference().value()).text();
    }
}
