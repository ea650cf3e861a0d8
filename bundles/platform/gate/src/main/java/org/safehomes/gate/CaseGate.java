package org.safehomes.gate;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;

/**
 * Access, transaction, audit and outbox of every operation on records.
 *
 * <p>Each call checks the caller and the action's roles, opens one transaction on the persistence unit of the action's
 * module, checks the record's own access, runs the work, writes the audit entry, and commits all of it or nothing. The
 * answer is given only after the commit: no audit entry, no answer (AC-3). A gate call inside the work of another throws
 * {@link IllegalStateException}.
 *
 * <p>All methods throw, besides what they name:
 *
 * <ul>
 *   <li>{@link org.safehomes.kernel.problem.NotSignedIn} if the caller was not made by {@link Sessions}, or has left;
 *   <li>{@link org.safehomes.kernel.problem.NotAllowed} if none of the caller's roles is among the action's;
 *   <li>{@link org.safehomes.kernel.problem.Unavailable} if the database, the audit trail or the module's unit is not
 *       there. Then nothing was changed and no record was looked up, or everything was rolled back. So too if the database
 *       is lost, or a service of the host turns out to be away, while the work is running: the work lets what it meets pass,
 *       and the call throws this instead.
 * </ul>
 *
 * <p>Any other exception that the work throws leaves the call as it is, after the rollback and the entry of the attempt. No
 * argument is null, and no work answers null.
 *
 * <p>Safe for use by many threads.
 */
@ProviderType
public interface CaseGate {

    /**
     * Reads a record.
     *
     * @throws org.safehomes.kernel.problem.NoSuchRecord if there is none, or the caller may not see it
     */
    <T> T read(Caller caller, Action action, RecordRef ref, Function<Visible, T> work);

    /**
     * Changes a record, or adds to it. The record's version grows by one. Who sees it through broken glass alone may not
     * ({@link org.safehomes.kernel.problem.RefusedByRule}).
     *
     * @param version the version the caller saw, or {@link Version#any()} if the change only adds
     * @throws org.safehomes.kernel.problem.NoSuchRecord if there is none, or the caller may not see it
     * @throws org.safehomes.kernel.problem.StaleVersion if somebody else changed it since
     */
    <T> T change(Caller caller, Action action, RecordRef ref, Version version, Function<Granted, T> work);

    /**
     * Adds an entry to a record, once for each idempotency key: a repetition answers the first one's entry and adds
     * nothing; the work is not run again. It passes the gate like the first: access is checked as it is now, the attempt is
     * audited, and the record's version grows by one. Of two at the same moment the later one waits, and is the repetition.
     *
     * @param once never null; {@link Once#unprotected()} if there is no key, and then each call adds. A key belongs to one
     *     member of staff and one action, not to a record: the fingerprint must tell one record from another
     * @throws org.safehomes.kernel.problem.NoSuchRecord if there is none, or the caller may not see it
     * @throws org.safehomes.kernel.problem.KeyReused if the key came with another request
     */
    EntryId add(Caller caller, Action action, RecordRef ref, Once once, Function<Granted, EntryId> work);

    /**
     * Opens a record for a short time to a caller who has no other access to it, to be read and not changed (AC-4). Whoever is
     * excluded from it, or linked to somebody it is kept from, gets the same answer as for a record that is not there.
     *
     * @param reason kept sealed
     * @param limit how long, from now
     * @param once as in {@link #add}: a repetition answers the first one's entry and opens nothing again
     * @param work tells whoever is to know; its entry is the answer
     * @throws org.safehomes.kernel.problem.NoSuchRecord if there is none, or the caller may never see it
     * @throws org.safehomes.kernel.problem.RefusedByRule if the caller sees it already
     * @throws org.safehomes.kernel.problem.KeyReused if the key came with another request
     */
    EntryId breakGlass(
            Caller caller,
            Action action,
            RecordRef ref,
            String reason,
            Duration limit,
            Once once,
            Function<Granted, EntryId> work);

    /**
     * Makes a new record, once for each idempotency key: a repetition answers the first one's reference and moment, and makes
     * nothing; the work is not run again. It needs the action's roles and no access to the record: whoever made one need not
     * see it, and is told again what they were told. Of two at the same moment the later one's work is rolled back.
     *
     * @param ref the reference the record gets if it is made now; of the same kind as all that the action makes
     * @param once never null; {@link Once#unprotected()} if there is no key, and then each call makes one
     * @return the record made now, or the one the key made earlier
     * @throws org.safehomes.kernel.problem.KeyReused if the key came with another request
     */
    <R extends RecordRef> Made<R> create(
            Caller caller, Action action, R ref, Placement placement, Once once, Consumer<Granted> work);

    /**
     * Keeps that the caller says to be linked to somebody: from now on no record that is kept from them exists for the caller,
     * whether there is one or not. No record is looked at, so the answer tells nothing (AC-2). A repetition changes nothing.
     */
    void declare(Caller caller, Action action, Link link);

    /** Lists what the caller may see. The audit entry names every record in the answer. */
    <T> Page<T> list(Caller caller, Action action, Listing<T> listing);
}
