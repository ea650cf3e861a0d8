package org.safehomes.gate.internal.order;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.safehomes.gate.HostEffect;
import org.safehomes.gate.OrderOnHost.State;
import org.safehomes.gate.internal.order.Attempts.Attempt;
import org.safehomes.gate.internal.order.Attempts.Due;
import org.safehomes.host.HostRefused;
import org.safehomes.host.Traceability;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives orders to the host, so that each takes effect once, whatever breaks when.
 *
 * <p>Between "the host did it" and "we wrote that it did" lies a moment that no transaction spans. So an order that may have
 * arrived is given again only to a host that makes one of two ({@link Traceability#UNIQUE}), or that was asked first
 * ({@link Traceability#SEARCHABLE}); with any other host it is a manager who finds out.
 */
public final class OrderDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);
    private static final int AT_ONCE = 20;

    private final Attempts attempts;
    private final Clock clock;
    private final IdSource ids;
    private final Duration lease;

    /** @param lease how long an attempt has an order for itself */
    public OrderDesk(Database database, Keys keys, Clock clock, IdSource ids, Duration lease) {
        this.attempts = new Attempts(database, keys, ids);
        this.clock = clock;
        this.ids = ids;
        this.lease = lease;
    }

    /** Gives what is due to the effects that are here now, each under its kind. */
    public void work(Map<String, HostEffect> effects) {
        try {
            for (var due : attempts.due(effects.keySet(), clock.instant(), AT_ONCE)) {
                try {
                    give(due, effects.get(due.kind()));
                } catch (RuntimeException e) {
                    // before anything was given: the order waits as it did, and holds up none of another kind
                    LOG.warn(
                            "orders of the kind {}: the host cannot be asked ({})",
                            due.kind(),
                            e.getClass().getName());
                }
            }
        } catch (SQLException e) {
            throw new Unavailable("the orders for the host", e);
        }
    }

    private void give(Due due, HostEffect effect) throws SQLException {
        var trace = effect.traceability();
        var last = due.last();
        if (due.calledOff()) {
            end(last, State.CANCELLED);
            return;
        }
        if (due.brokenOff() && trace == Traceability.NONE) {
            end(last, State.UNCERTAIN);
            return;
        }
        if (due.brokenOff() && last.number() >= last.patience().most()) {
            end(last, State.FAILED);
            return;
        }
        var attempt = new Attempt(last.id(), last.ref(), ids.token(), last.number() + 1, last.atOnce());
        var began = System.nanoTime();
        if (attempts.take(due, attempt, clock.instant().plus(lease))) {
            call(attempt, effect, trace, began);
        }
    }

    private void call(Attempt attempt, HostEffect effect, Traceability trace, long began) throws SQLException {
        var fields = attempts.fields(attempt);
        if (System.nanoTime() - began > lease.toNanos() / 2) {
            // this machine stood still: somebody else may have the order by the time the host is called
            return;
        }
        try {
            var there = trace == Traceability.SEARCHABLE && effect.given(attempt.id());
            if (!there) {
                effect.give(attempt.id(), fields);
            }
        } catch (HostRefused e) {
            end(attempt, State.FAILED);
            return;
        } catch (RuntimeException e) {
            broken(attempt, trace, e);
            return;
        }
        end(attempt, State.DONE);
    }

    /** Only the kind of failure is logged: its message may quote what was ordered. */
    private void broken(Attempt attempt, Traceability trace, RuntimeException failure) throws SQLException {
        LOG.info(
                "order {}: attempt {} broke ({})",
                attempt.id(),
                attempt.number(),
                failure.getClass().getName());
        if (trace == Traceability.NONE) {
            end(attempt, State.UNCERTAIN);
        } else if (attempt.number() >= attempt.patience().most()) {
            end(attempt, State.FAILED);
        } else {
            var now = clock.instant();
            attempts.again(attempt, now, now.plus(attempt.patience().after(attempt.number())));
        }
    }

    private void end(Attempt attempt, State state) throws SQLException {
        attempts.end(attempt, state, clock.instant());
        if (state.held()) {
            LOG.warn("order {}: {} after attempt {}; a manager decides", attempt.id(), state, attempt.number());
        }
    }
}
