package org.safehomes.da.internal.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Task;
import org.safehomes.da.Tasks;
import org.safehomes.da.internal.domain.Duty;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.jpa.TaskCursor;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;

/** What is due, for whom. */
@Component
public final class TaskList implements Tasks {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final Office office;

    @Activate
    public TaskList(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Page<Task> due(Caller caller, Scope scope, Due due, Order order, int limit, Optional<String> cursor) {
        new Checks()
                .present("/scope", scope, "Say MINE or TEAM.")
                .present("/due", due, "Say how soon.")
                .present("/order", order, "Say DUE or URGENCY.")
                .page(limit)
                .done();
        var after = TaskCursor.read(cursor, order);
        var assignee = scope == Scope.MINE ? Optional.of(caller.staff()) : Optional.<StaffId>empty();
        return office.gate().list(caller, DaAction.LIST_TASKS, sight -> {
            var now = office.now();
            var found = office.tasks().due(sight, assignee, until(due, now), order, now, limit, after);
            var page = found.stream().limit(limit).toList();
            var next = found.size() > limit
                    ? Optional.of(TaskCursor.after(page.get(limit - 1), order).text())
                    : Optional.<String>empty();
            return new Listed<>(page, page.stream().map(Task::about).toList(), next);
        });
    }

    private static Optional<Instant> until(Due due, Instant now) {
        return switch (due) {
            case ANY -> Optional.empty();
            case OVERDUE -> Optional.of(now);
            case WITHIN_A_DAY -> Optional.of(now.plus(1, ChronoUnit.DAYS));
            case WITHIN_A_WEEK -> Optional.of(now.plus(WEEK, ChronoUnit.DAYS));
            case WITHIN_A_MONTH -> Optional.of(now.plus(MONTH, ChronoUnit.DAYS));
        };
    }

    @Override
    public void finish(Caller caller, RecordRef about, EntryId task, String how) {
        new Checks().text("/how", how, Checks.MEDIUM).done();
        office.gate().change(caller, DaAction.FINISH_TASK, about, Version.any(), granted -> {
            var open = office.tasks().open(granted).stream()
                    .filter(known -> known.id().equals(task))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            if (!(Duty.of(open.kind()).byHand() || calledOffMeanwhile(granted, open.kind()))
                    || open.assignee()
                            .filter(staff -> !staff.equals(caller.staff()))
                            .isPresent()) {
                throw new RefusedByRule(new Decision<>(
                        false,
                        "IN-9",
                        List.of("D8.14"),
                        List.of(
                                "Only a task that is yours and is finished by hand can be finished so: a contact task ends"
                                        + " with the contact, a confirmation with confirming.")));
            }
            if (about instanceof CaseRef && Duty.recordedInCases().contains(open.kind())) {
                throw new RefusedByRule(new Decision<>(
                        false,
                        "SG-1",
                        List.of("D8.23", "D8.28"),
                        List.of(
                                "Record it among the case's safeguarding: what was done, or why it was not. That ends the"
                                        + " task.")));
            }
            open.done(granted);
            if (open.kind() == Task.Kind.TELL_POLICE) {
                new Urgencies(office).reckon(granted);
            }
            return office.journal()
                    .add(granted, new Happening.TaskFinished(open.kind().name(), how));
        });
    }

    /** A held order may be called off by whoever ordered it: then there is nothing left to decide, and its task ends by hand. */
    private static boolean calledOffMeanwhile(Granted granted, Task.Kind kind) {
        return kind == Task.Kind.SETTLE_HOST_ORDER
                && granted.orders().stream().noneMatch(order -> order.state().held());
    }
}
