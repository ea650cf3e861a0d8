package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.da.ProtectiveOrder.Lasting;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.State;
import org.safehomes.da.internal.domain.OrderFile.Order;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** What is wrong with what an officer says of an order, all at once. */
final class OrderChecks {

    private static final int MOST_COPIES = 20;
    private static final int LONGEST_YEARS = 100;

    private OrderChecks() {}

    static void check(NewProtectiveOrder order, Instant now, WorkingCalendar calendar) {
        var on = order.on();
        var dated = Moments.near(on, now) && !on.isAfter(calendar.dayOf(now));
        var made = order.state() == State.MADE && order.kind() != null;
        var notice = made && order.kind().notice();
        var untilDay = order.lasts().filter(Lasting.UNTIL_DAY::equals).isPresent();
        var checks = new Checks()
                .present("/kind", order.kind(), "Say what kind of order it is.")
                .present("/state", order.state(), "Say what happened to it.")
                .text("/against", order.against(), Checks.NAME)
                .that(dated, "/on", "Say on which day: today or earlier.")
                .that(
                        order.servedAt()
                                .filter(served -> !Moments.past(served, now))
                                .isEmpty(),
                        "/servedAt",
                        Moments.PAST)
                .that(
                        !notice || order.servedAt().isPresent(),
                        "/servedAt",
                        "Say when it was served: the 48 hours run from then.")
                .text("/by", order.by(), Checks.NAME)
                .text("/area", order.area(), Checks.NAME)
                .that(
                        !made || notice || order.lasts().isPresent(),
                        "/lasts",
                        "Say how long it lasts, as the order says.")
                .that(
                        untilDay == order.endsOn().isPresent(),
                        "/endsOn",
                        "Give its last day if it lasts until a day, and only then.")
                .that(
                        !dated
                                || order.endsOn()
                                        .filter(last -> !between(on, last))
                                        .isEmpty(),
                        "/endsOn",
                        "Give a day that is not before it was made.")
                .text("/terms", order.terms(), Checks.LONG)
                .that(order.copies().size() <= MOST_COPIES, "/copies", "Name at most " + MOST_COPIES + ".")
                .text("/note", order.note(), Checks.MEDIUM);
        for (int i = 0; i < order.copies().size(); i++) {
            checks.text("/copies/" + i, order.copies().get(i), Checks.NAME);
        }
        checks.done();
    }

    private static boolean between(LocalDate on, LocalDate last) {
        return !last.isBefore(on) && !last.isAfter(on.plusYears(LONGEST_YEARS));
    }

    /** @param known the order that it is about; empty for one not recorded before */
    static void check(NewProtectiveOrder order, Optional<Order> known) {
        new Checks()
                .that(
                        known.isPresent() || order.state() == State.APPLIED || order.state() == State.MADE,
                        "/concerning",
                        "Record the order itself first, then what came of it.")
                .that(
                        known.filter(one -> !order.kind().follows(one.latest().kind()))
                                .isEmpty(),
                        "/kind",
                        "It is about an order of another kind.")
                .done();
    }
}
