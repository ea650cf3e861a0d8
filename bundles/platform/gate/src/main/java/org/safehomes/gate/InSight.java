package org.safehomes.gate;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.store.Dialect;
import org.safehomes.store.Seal;

/**
 * Proof that a list is limited to what the caller may see. Only the gate makes one.
 *
 * <p>Good until the listing returns, on its thread: after that {@link #em} throws {@link IllegalStateException}, and nothing
 * else of it may be used. If the database is lost, its methods throw something that the listing lets pass: the gate makes
 * {@link org.safehomes.kernel.problem.Unavailable} of it.
 */
public sealed interface InSight permits CallersSight {

    Caller caller();

    /**
     * The entity manager of the module's own unit, in the gate's transaction.
     *
     * @throws IllegalStateException if the listing has returned
     */
    EntityManager em();

    /** What differs between the databases. */
    Dialect dialect();

    /**
     * The condition that the record of a column is one the caller may see, for a native query with positional
     * parameters.
     *
     * @param column the column that holds the reference, such as {@code t.record_ref}: ours, never a caller's text
     */
    Condition visible(String column);

    /** The condition that the record of a column is one the caller is never to know of, whatever their role (AC-2). */
    Condition hidden(String column);

    /** The versions of records in sight, by reference; those not in sight are missing. */
    Map<String, Version> versions(List<? extends RecordRef> refs);

    /**
     * Orders of the host that are held, or broke at least once, on records in sight: the oldest first, after a moment and an id.
     *
     * @param limit how many at most
     */
    List<OrderOnHost> stuckOrders(Instant after, String afterId, int limit);

    /** Records with a held order that {@link Granted#ordersNewlyHeld} has not told of. For the system's own jobs. */
    List<RecordRef> newlyHeld(int limit);

    /** Opens the fields of a record that the listing found. */
    Seal seal(RecordRef ref);

    /** The condition that the record of a column is kept from somebody; to be joined with {@link #visible}. */
    Condition keptFrom(String column, Link link);

    /** Records whose people are not all excluded yet from what it is kept apart from. For jobs: references alone. */
    List<RecordRef> mingled();

    /**
     * Looks through the records that are kept from somebody, so many at a time, for staff who are linked now and not excluded
     * yet. For jobs: it answers references alone, and opens nothing for whoever asks.
     *
     * @param after where the look before ended; empty to begin
     */
    Swept unnoticed(Optional<RecordRef> after, int most);

    /**
     * What a look found.
     *
     * @param records those with somebody who is linked and not excluded
     * @param last where to go on; empty once all have been looked at
     */
    record Swept(List<RecordRef> records, Optional<RecordRef> last) {
        public Swept {
            records = List.copyOf(records);
        }
    }

    /** SQL with {@code ?} for each of its parameters, in order. */
    record Condition(String sql, List<Object> parameters) {}
}
