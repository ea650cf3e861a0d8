package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A letter and what became of it.
 *
 * @param recipient to whom; of the survivor's letters, to the address that was safe when it was last checked
 * @param heldBack why it does not leave; only while it is held back
 * @param sentAt when it was sent; empty until then
 */
public record Letter(
        EntryId id,
        StaffId by,
        Instant preparedAt,
        NewLetter what,
        Recipient recipient,
        State state,
        Optional<Decision<Boolean>> heldBack,
        Optional<Instant> sentAt) {

    /** Where a letter stands. */
    public enum State {
        PREPARED,
        /** It may not leave as things are. It waits until it is looked at again, or is cancelled. */
        HELD_BACK,
        SENT,
        CANCELLED
    }

    /** The same letter to somebody else. */
    public Letter to(Recipient other) {
        return new Letter(id, by, preparedAt, what, other, state, heldBack, sentAt);
    }
}
