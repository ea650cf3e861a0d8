package org.safehomes.da.internal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.State;
import org.safehomes.da.internal.domain.LegalHappening.OrderRecorded;
import org.safehomes.kernel.EntryId;

/** The orders of a case, pieced together from its journal (TL-3). */
public final class OrderFile {

    private static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::recordedAt)
            .thenComparing(entry -> said(entry).concerning().isPresent())
            .thenComparing(entry -> said(entry).on())
            .thenComparing(entry -> said(entry).state());

    private final List<Order> orders;

    private OrderFile(List<Order> orders) {
        this.orders = List.copyOf(orders);
    }

    public static OrderFile of(CaseHistory history) {
        // what was recorded in the same moment is in no order: an order goes before what came of it
        var recorded =
                history.entries(OrderRecorded.class).stream().sorted(IN_ORDER).toList();
        var there = recorded.stream().map(Entry::id).collect(Collectors.toSet());
        var steps = new LinkedHashMap<EntryId, List<Entry>>();
        for (var entry : recorded) {
            var first = said(entry).concerning().filter(there::contains).orElse(entry.id());
            steps.computeIfAbsent(first, id -> new ArrayList<>()).add(entry);
        }
        return new OrderFile(steps.values().stream().map(Order::new).toList());
    }

    /** All of them, the first recorded first. */
    public List<Order> orders() {
        return orders;
    }

    /** @param first the entry that it was first recorded with */
    public Optional<Order> find(EntryId first) {
        return orders.stream().filter(order -> order.id().equals(first)).findFirst();
    }

    /** Those against the alleged perpetrator that are in force on a day, by what was recorded (TL-7, PE-1). */
    public List<Order> activeAgainst(LocalDate day) {
        return orders.stream()
                .filter(order -> order.latest().against().isEmpty())
                .filter(order -> order.inForce(day))
                .toList();
    }

    private static NewProtectiveOrder said(Entry entry) {
        return ((OrderRecorded) entry.what()).order();
    }

    /** One order. @param steps what was recorded of it, the earliest first; never empty */
    public record Order(List<Entry> steps) {

        public Order {
            steps = List.copyOf(steps);
        }

        public EntryId id() {
            return steps.get(0).id();
        }

        /** What was recorded last. */
        public NewProtectiveOrder latest() {
            return OrderFile.said(steps.get(steps.size() - 1));
        }

        /** As it was made, or extended, last; empty if it was only applied for. */
        public Optional<NewProtectiveOrder> made() {
            return said().filter(step -> step.state() == State.MADE).reduce((one, next) -> next);
        }

        /** The notice that it is, or that it came from, as it was given. */
        public Optional<NewProtectiveOrder> notice() {
            return said().filter(
                            step -> step.state() == State.MADE && step.kind().notice())
                    .findFirst();
        }

        public Optional<LocalDate> endsOn() {
            return over().map(NewProtectiveOrder::on).or(() -> made().flatMap(NewProtectiveOrder::endsOn));
        }

        /** Whether a breach was recorded. */
        public boolean breached() {
            return said().anyMatch(step -> step.state() == State.BREACHED);
        }

        /** The tasks that were raised for it. */
        public List<EntryId> tasks() {
            return steps.stream()
                    .flatMap(entry -> ((OrderRecorded) entry.what()).tasks().stream())
                    .toList();
        }

        /** The day on which it ended counts no more; its last day does. */
        public boolean inForce(LocalDate day) {
            return made().filter(made -> !day.isBefore(began()))
                    .filter(made -> made.endsOn().filter(day::isAfter).isEmpty())
                    .filter(made ->
                            over().filter(over -> !day.isBefore(over.on())).isEmpty())
                    .isPresent();
        }

        /** The day on which it was made first; an extension does not move it. */
        private LocalDate began() {
            return said().filter(step -> step.state() == State.MADE)
                    .map(NewProtectiveOrder::on)
                    .findFirst()
                    .orElseThrow();
        }

        /** What ended it, unless it was made again since. */
        private Optional<NewProtectiveOrder> over() {
            return said().filter(step -> step.state() != State.APPLIED && step.state() != State.BREACHED)
                    .reduce((one, next) -> next)
                    .filter(step -> step.state() != State.MADE);
        }

        private Stream<NewProtectiveOrder> said() {
            return steps.stream().map(OrderFile::said);
        }
    }
}
