package org.safehomes.gate;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.TeamId;
import org.safehomes.kernel.Version;
import org.safehomes.store.Seal;

/**
 * Proof that the caller may see one record, and what the work needs to read it. Only the gate makes one; repositories
 * demand it.
 *
 * <p>Good until the work returns, on its thread: after that {@link #em} throws {@link IllegalStateException}, so that no
 * repository works with it any more, and nothing else of it, nor a seal that it gave, may be used. If the database is lost,
 * its methods throw something that the work lets pass: the gate makes {@link org.safehomes.kernel.problem.Unavailable} of it.
 */
public sealed interface Visible permits Granted {

    Caller caller();

    RecordRef ref();

    /** The moment of the operation: the same for its audit entry and for all that it writes. */
    Instant now();

    /** When what is done now was asked for: now, or when it was kept until it could be done. The clocks of a report run from it. */
    Instant received();

    /** The record's version as the work began. */
    Version version();

    TeamId team();

    StaffId owner();

    boolean open();

    /**
     * The entity manager of the module's own unit, in the gate's transaction.
     *
     * @throws IllegalStateException if the work has returned
     */
    EntityManager em();

    /** Opens and seals the record's fields. */
    Seal seal();

    /**
     * Opens and seals who the record is about, under a data key of its own that {@link #seal()} is not (AN-1).
     *
     * @throws IllegalStateException if the action at hand does not say that it {@linkplain
     *     org.safehomes.kernel.Action#identifies() identifies}
     */
    Seal apart();

    /** Who was added by name, whether still running or ended, the earliest first. */
    List<Grant> grants();

    /** What was ordered of the host for the record, in order. */
    List<OrderOnHost> orders();

    /**
     * The modules that have ever changed the record, but for {@code da}, whose all cases are; in the order of their names. One that is
     * not installed any more is still among them (CL-4).
     */
    List<String> modules();

    /** Who may never see the record. Not for an answer: it tells of records that this one is kept apart from. */
    List<StaffId> excluded();

    /** Who may never see the record because they are linked or were named: this much may be told. */
    List<StaffId> excludedByName();

    /** Whether its team does not see it, only the owner, the line manager and those added by name. */
    boolean byName();

    /** Whether somebody sees the record now. */
    boolean sees(StaffId staff);

    /**
     * Whether somebody may not be let in: because they are excluded, or linked, or see a record that this one is kept apart
     * from. Which of them is not to be told.
     */
    boolean barred(StaffId staff);

    /**
     * Who is linked to somebody the record is kept from, as the host knows now or as they said themselves, whether they are
     * excluded yet or not. To none of them the record exists (AC-2).
     */
    Set<StaffId> linked();

    /** The line manager for this record: the first active person up the owner's chain who is not excluded (CL-2). */
    Optional<StaffId> lineManager();
}
