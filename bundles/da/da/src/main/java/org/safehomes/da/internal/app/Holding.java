package org.safehomes.da.internal.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.SharingHappening.HeldBack;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.RefusedByRule;

/** Holds back what may not leave: the case keeps why, and its owner has a task. */
final class Holding {

    private final Office office;
    private final Outward outward;

    Holding(Office office, Outward outward) {
        this.office = office;
        this.outward = outward;
    }

    /**
     * Lets something leave, or holds it back. What refuses rolls back all that the attempt did, so that holding is an operation of
     * its own, and is in the audit trail as one.
     *
     * @param obstacle what stops it; empty if it may leave
     * @param leave what happens when it does
     */
    EntryId send(
            Caller caller,
            Action action,
            CaseRef reference,
            EntryId what,
            Once once,
            Function<Granted, Optional<Decision<Boolean>>> obstacle,
            Function<Granted, EntryId> leave) {
        var stopped = new AtomicReference<@Nullable Decision<Boolean>>();
        try {
            return office.gate().add(caller, action, reference, once, granted -> {
                obstacle.apply(granted).ifPresent(decision -> {
                    stopped.set(decision);
                    throw new RefusedByRule(decision);
                });
                release(granted, what);
                return leave.apply(granted);
            });
        } catch (RefusedByRule refused) {
            var decision = stopped.get();
            if (decision != null) {
                office.gate().change(caller, action, reference, Version.any(), granted -> {
                    hold(granted, what, decision);
                    return true;
                });
            }
            throw refused;
        }
    }

    /** Keeps why something may not leave, and tells the owner; once for the same reasons. */
    void hold(Granted granted, EntryId what, Decision<Boolean> decision) {
        var letters = outward.letters(granted, outward.history(granted));
        var known = letters.held(what).filter(held -> held.decision().equals(decision));
        // between the attempt and this somebody else may have sent or cancelled it
        if (known.isPresent() || letters.ended(what)) {
            return;
        }
        release(granted, what);
        var task = office.tasks()
                .raise(granted, Task.Kind.HELD_BACK, granted.now(), Optional.of(granted.owner()), decision.reasons());
        office.journal()
                .add(
                        granted,
                        granted.now(),
                        Optional.of(what),
                        new HeldBack(decision.rule(), decision.clauses(), decision.reasons(), task));
    }

    /** The owner has nothing to look at any more. */
    void release(Granted granted, EntryId what) {
        var held = outward.letters(granted, outward.history(granted)).heldTasks(what);
        office.tasks().open(granted).stream()
                .filter(task -> held.contains(task.id()))
                .forEach(task -> task.done(granted));
    }
}
