package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Deadline;
import org.safehomes.da.ProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.da.ProtectiveOrder.NewProtectiveOrder;
import org.safehomes.da.ProtectiveOrder.OrderStep;
import org.safehomes.da.ProtectiveOrder.State;
import org.safehomes.da.ProtectiveOrders;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.LegalHappening.OrderRecorded;
import org.safehomes.da.internal.domain.OrderFile;
import org.safehomes.da.internal.domain.OrderFile.Order;
import org.safehomes.da.internal.rule.DapoAvailable;
import org.safehomes.da.internal.rule.DvpoLimits;
import org.safehomes.da.internal.rule.NoticeHours;
import org.safehomes.da.internal.rule.OrderLaw;
import org.safehomes.da.internal.rule.OrderReminder;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.calendar.WorkingCalendar;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;

/** Orders that protect the survivor: recorded, reminded of, and shown with what the law says. */
@Component
public final class OrderDesk implements ProtectiveOrders {

    private final Office office;

    @Activate
    public OrderDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewProtectiveOrder order, Once once) {
        var calendar = office.calendar();
        OrderChecks.check(order, office.now(), calendar);
        refuseLimits(order);
        return office.gate().add(caller, DaAction.RECORD_PROTECTIVE_ORDER, reference, once, granted -> {
            var known =
                    order.concerning().map(first -> file(granted).find(first).orElseThrow(NoSuchRecord::new));
            OrderChecks.check(order, known);
            var over = order.state() == State.ENDED || order.state() == State.DISCHARGED;
            if (over || order.state() == State.MADE) {
                known.ifPresent(one -> endTasks(granted, one));
            }
            var tasks = order.state() == State.MADE ? raise(granted, order, calendar) : List.<EntryId>of();
            return office.journal().add(granted, new OrderRecorded(order, tasks));
        });
    }

    private static void refuseLimits(NewProtectiveOrder order) {
        if (order.kind() == Kind.DVPO && order.state() == State.MADE) {
            var limits = new DvpoLimits().decide(order.on(), order.endsOn());
            if (!limits.outcome()) {
                throw new RefusedByRule(limits);
            }
        }
    }

    private List<EntryId> raise(Granted granted, NewProtectiveOrder order, WorkingCalendar calendar) {
        var tasks = new ArrayList<EntryId>();
        var owner = Optional.of(granted.owner());
        if (order.kind().notice()) {
            var hearing = new NoticeHours(calendar)
                    .decide(order.kind(), order.servedAt().orElseThrow());
            tasks.add(office.tasks().startClock(granted, Task.Kind.NOTICE_HEARING, hearing, owner));
        }
        order.endsOn()
                .flatMap(last -> new OrderReminder(calendar).decide(last, granted.now()))
                .map(reminder -> office.tasks().startClock(granted, Task.Kind.ORDER_ENDS, reminder, owner))
                .ifPresent(tasks::add);
        return tasks;
    }

    private void endTasks(Granted granted, Order order) {
        var raised = new HashSet<>(order.tasks());
        office.tasks().open(granted).stream()
                .filter(task -> raised.contains(task.id()))
                .forEach(task -> task.done(granted));
    }

    @Override
    public List<ProtectiveOrder> orders(Caller caller, CaseRef reference) {
        var now = office.now();
        return office.gate()
                .read(caller, DaAction.LIST_PROTECTIVE_ORDERS, reference, visible -> file(visible).orders().stream()
                        .map(order -> view(order, now))
                        .toList());
    }

    private OrderFile file(Visible visible) {
        return OrderFile.of(CaseHistory.of(office.journal().of(visible)));
    }

    private ProtectiveOrder view(Order order, Instant now) {
        var calendar = office.calendar();
        var latest = order.latest();
        var made = order.made();
        var dapo = latest.kind() == Kind.DAPN || latest.kind() == Kind.DAPO;
        return new ProtectiveOrder(
                order.id(),
                latest.kind(),
                latest.state(),
                order.inForce(calendar.dayOf(now)),
                order.endsOn(),
                order.notice().map(notice -> hearing(notice, calendar)),
                made.filter(step -> step.kind() == Kind.DVPO)
                        .map(step -> new DvpoLimits().decide(step.on(), step.endsOn())),
                Optional.of(made.orElse(latest)).filter(step -> dapo).map(step -> new DapoAvailable()
                        .decide(step.area(), step.on())),
                new OrderLaw().decide(latest.kind(), order.breached()).reasons(),
                order.steps().stream()
                        .map(entry -> new OrderStep(
                                entry.id(), entry.by(), entry.recordedAt(), ((OrderRecorded) entry.what()).order()))
                        .toList());
    }

    private static Deadline hearing(NewProtectiveOrder notice, WorkingCalendar calendar) {
        return new NoticeHours(calendar).decide(notice.kind(), notice.servedAt().orElseThrow());
    }
}
