package org.safehomes.sanctuary.internal.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.Each;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Due;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/**
 * Tells somebody of every clock that has run out, once: the line manager of what was not done in time, the owner of a look back that is
 * due, of a home that is to be assessed, or of an order somebody is to call about. The task is raised under the clock's own key before
 * the clock is marked, so that a job that dies in between raises the same one again, and there is one. An emergency's order is looked at
 * until the repairs desk has it. A clock that ran out while this module was away is found when it is back.
 */
@Component
@Upholds("IN-9")
public final class RunOutClocks implements PeriodicJob {

    private static final int AT_ONCE = 100;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final Office office;

    @Activate
    public RunOutClocks(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "sanctuary-clocks";
    }

    @Override
    public void run(Caller system) {
        var now = office.now();
        var due = office.gate().list(system, SanctuaryAction.FIND_BREACHES, sight -> {
            var found = office.clocks().due(sight, now, AT_ONCE);
            return new Listed<>(found, found.stream().map(Due::about).toList(), Optional.empty());
        });
        Each.of(due.items(), clock -> tell(system, clock));
    }

    private void tell(Caller system, Due clock) {
        if (clock.over()) {
            office.tasks()
                    .done(
                            system,
                            clock.about(),
                            SanctuaryAction.FIND_BREACHES.module(),
                            clock.clock().value());
        } else if (clock.kind() != Kind.DELIVERY || !arrived(system, clock)) {
            office.tasks().raise(system, clock.about(), ClockTask.of(clock));
        }
        office.gate().change(system, SanctuaryAction.MARK_BREACH, clock.about(), Version.any(), granted -> {
            mark(granted, clock);
            return List.of();
        });
    }

    private boolean arrived(Caller system, Due clock) {
        return office.gate()
                .read(
                        system,
                        SanctuaryAction.MARK_BREACH,
                        clock.about(),
                        visible -> OrdersBack.over(visible, clock.of()));
    }

    private void mark(Granted granted, Due clock) {
        if (clock.kind() == Kind.DELIVERY && !clock.over()) {
            if (OrdersBack.over(granted, clock.of())) {
                office.clocks().stop(granted, Kind.DELIVERY, clock.of());
            } else {
                office.clocks().again(granted, clock, granted.now().plus(LOOK_AGAIN));
            }
        } else {
            office.clocks().told(granted, clock);
        }
    }
}
