package org.safehomes.gate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.gate.internal.access.Standing;
import org.safehomes.gate.internal.audit.AuditEntry;
import org.safehomes.gate.internal.audit.AuditEntry.Outcome;
import org.safehomes.gate.internal.audit.AuditTrail;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.host.HostUnavailable;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.problem.DomainProblem;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.kernel.rule.Upholds;

/** The gate itself: the order of things in every operation, written once. */
@Upholds("AC-1")
@Upholds("AC-3")
class OneGate implements CaseGate {

    private final Means means;
    private final AuditTrail trail;
    private final Function<String, EntityManagerFactory> units;
    private final OnceTable once = new OnceTable();
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    /** @param units the persistence unit of a module; throws {@link Unavailable} if it is not there */
    OneGate(Means means, Function<String, EntityManagerFactory> units) {
        this.means = means;
        this.trail = new AuditTrail(means.keys());
        this.units = units;
    }

    @Override
    public <T> T read(Caller caller, Action action, RecordRef ref, Function<Visible, T> work) {
        return pass(caller, action, ref, operation -> work.apply(operation.find(ref)));
    }

    @Override
    public <T> T change(Caller caller, Action action, RecordRef ref, Version version, Function<Granted, T> work) {
        return pass(caller, action, ref, operation -> work.apply(operation.lock(ref, version)));
    }

    @Override
    public EntryId add(Caller caller, Action action, RecordRef ref, Once key, Function<Granted, EntryId> work) {
        return pass(caller, action, ref, operation -> {
            var granted = operation.lock(ref, Version.any());
            var earlier = once.earlier(operation, action, key);
            if (earlier.isPresent()) {
                return new EntryId(earlier.get().result());
            }
            var entry = work.apply(granted);
            once.remember(operation, action, key, entry.value());
            return entry;
        });
    }

    @Override
    @Upholds("AC-4")
    public EntryId breakGlass(
            Caller caller,
            Action action,
            RecordRef ref,
            String reason,
            Duration limit,
            Once key,
            Function<Granted, EntryId> work) {
        return pass(caller, action, ref, operation -> {
            var granted = operation.unlessExcluded(ref);
            var earlier = once.earlier(operation, action, key);
            if (earlier.isPresent()) {
                return new EntryId(earlier.get().result());
            }
            operation.breakGlass(granted, reason, limit);
            var entry = work.apply(granted);
            once.remember(operation, action, key, entry.value());
            return entry;
        });
    }

    @Override
    public <R extends RecordRef> Made<R> create(
            Caller caller, Action action, R ref, Placement placement, Once key, Consumer<Granted> work) {
        return pass(caller, action, null, operation -> {
            var earlier = once.earlier(operation, action, key);
            if (earlier.isPresent()) {
                var made = RecordRef.of(earlier.get().result());
                operation.touch(Set.of(made));
                return new Made<>(sameKind(ref, made), earlier.get().at());
            }
            work.accept(operation.make(ref, placement));
            once.remember(operation, action, key, ref.value());
            return new Made<>(ref, operation.received());
        });
    }

    @SuppressWarnings("unchecked")
    private static <R extends RecordRef> R sameKind(R wanted, RecordRef made) {
        return (R) wanted.getClass().cast(made);
    }

    @Override
    public void declare(Caller caller, Action action, Link link) {
        pass(caller, action, null, operation -> {
            operation.links().declare(caller.staff(), link, operation.now());
            return true;
        });
    }

    @Override
    public <T> Page<T> list(Caller caller, Action action, Listing<T> listing) {
        return pass(caller, action, null, operation -> {
            var listed = listing.run(new CallersSight(operation));
            operation.touch(listed.refs());
            return new Page<>(listed.items(), listed.next());
        });
    }

    /** Who asks, may they, the work, the audit entry, the commit: in this order, on one connection, or nothing at all. */
    private <T> T pass(Caller caller, Action action, @Nullable RecordRef about, Step<T> step) {
        if (!(caller instanceof SessionCaller known)) {
            throw new NotSignedIn();
        }
        if (busy.get()) {
            throw new IllegalStateException(
                    "An operation is under way on this thread: one operation, one transaction.");
        }
        busy.set(true);
        try {
            return onceMore(new Pass(known, standing(known), action, about), step);
        } finally {
            busy.remove();
        }
    }

    private Standing standing(SessionCaller known) {
        if (known.system()) {
            return StaffRegister.system(known.staff());
        }
        return known.received().isPresent()
                ? StaffRegister.reporter(known.staff())
                : means.register().standing(known.staff());
    }

    /** Two requests with one idempotency key at the same moment: the later one fails on the key and finds it the next time. */
    private <T> T onceMore(Pass pass, Step<T> step) {
        try {
            return inTransaction(pass, step);
        } catch (OnceTable.TakenMeanwhile e) {
            return inTransaction(pass, step);
        }
    }

    private <T> T inTransaction(Pass pass, Step<T> step) {
        var em = opened(units.apply(pass.action().module()));
        try {
            var operation = new Operation(
                    means,
                    pass.caller(),
                    pass.standing(),
                    pass.action(),
                    means.clock().instant(),
                    em);
            try {
                var answer = step.apply(allowed(pass, operation));
                em.flush();
                if (!idle(pass, operation)) {
                    audit(pass, operation, operation.connection(), Outcome.DONE);
                }
                em.getTransaction().commit();
                return answer;
            } catch (OnceTable.TakenMeanwhile e) {
                rollBack(em);
                throw e;
            } catch (RuntimeException | SQLException e) {
                rollBack(em);
                close(em); // before the attempt is audited on a connection of its own: nobody holds one and
                // waits for another
                throw refused(pass, operation, e);
            } catch (Error e) {
                // such as a class that is gone with its bundle: no lock outlives it, and no answer goes without an
                // entry
                rollBack(em);
                close(em);
                auditApart(pass, operation, Outcome.FAILED);
                throw e;
            } finally {
                operation.end();
            }
        } finally {
            close(em);
        }
    }

    /** A job of the system looked for work every second and found none: it saw no record, so there is nothing to tell. */
    private static boolean idle(Pass pass, Operation operation) {
        return pass.caller().system()
                && pass.about() == null
                && operation.touched().isEmpty();
    }

    private static Operation allowed(Pass pass, Operation operation) {
        if (!pass.standing().allows(pass.action())) {
            throw new NotAllowed();
        }
        return operation;
    }

    private static EntityManager opened(EntityManagerFactory unit) {
        try {
            var em = unit.createEntityManager();
            try {
                em.getTransaction().begin();
                // asked for here, so that a dead database is noticed before anything is looked up
                em.unwrap(Connection.class);
                return em;
            } catch (RuntimeException e) {
                close(em);
                throw e;
            }
        } catch (RuntimeException e) {
            // EclipseLink's own exception among them, which is no PersistenceException
            throw new Unavailable("the database", e);
        }
    }

    private static void rollBack(EntityManager em) {
        try {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            // the connection is gone, and with it the transaction; what was thrown first is told, and audited
        }
    }

    private static void close(EntityManager em) {
        try {
            if (em.isOpen()) {
                em.close();
            }
        } catch (RuntimeException e) {
            // as above; and after a commit the answer is true all the same
        }
    }

    /** What is thrown instead of an answer, after the attempt itself is in the trail. */
    private RuntimeException refused(Pass pass, Operation operation, Exception failure) {
        var thrown = translate(failure);
        auditApart(pass, operation, outcome(thrown));
        return thrown;
    }

    private static RuntimeException translate(Exception failure) {
        if (failure instanceof HostUnavailable) {
            return new Unavailable("a service of the host", failure);
        }
        if (failure instanceof SQLException || failure instanceof PersistenceException || ofTheDatabase(failure)) {
            return new Unavailable("the database", failure);
        }
        return (RuntimeException) failure;
    }

    /** Whatever carries a failure of the database: the gate's own exception, or EclipseLink's. */
    private static boolean ofTheDatabase(Exception failure) {
        return !(failure instanceof DomainProblem) && failure.getCause() instanceof SQLException;
    }

    private static Outcome outcome(RuntimeException thrown) {
        if (thrown instanceof NoSuchRecord) {
            return Outcome.NO_SUCH_RECORD;
        }
        if (thrown instanceof NotAllowed) {
            return Outcome.NOT_ALLOWED;
        }
        return thrown instanceof DomainProblem && !(thrown instanceof Unavailable) ? Outcome.REFUSED : Outcome.FAILED;
    }

    private void auditApart(Pass pass, Operation operation, Outcome outcome) {
        try (var connection = means.database().connect()) {
            audit(pass, operation, connection, outcome);
        } catch (SQLException e) {
            throw new Unavailable("the audit trail", e);
        }
    }

    private void audit(Pass pass, Operation operation, Connection connection, Outcome outcome) {
        var refs = new LinkedHashSet<String>();
        if (pass.about() != null) {
            refs.add(pass.about().value());
        }
        operation.touched().forEach(ref -> refs.add(ref.value()));
        var entry = new AuditEntry(
                EntryId.next(means.ids()).value(),
                operation.now().toEpochMilli(),
                pass.caller().staff().value(),
                pass.action().module() + "/" + pass.action().name(),
                outcome,
                String.join(" ", refs),
                pass.caller().correlation());
        try {
            trail.write(connection, entry);
        } catch (SQLException e) {
            throw new Unavailable("the audit trail", e);
        }
    }

    private record Pass(SessionCaller caller, Standing standing, Action action, @Nullable RecordRef about) {}

    /** What happens inside the transaction. */
    private interface Step<T> {
        T apply(Operation operation) throws SQLException;
    }
}
