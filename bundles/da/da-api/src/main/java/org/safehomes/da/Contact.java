package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A contact with the survivor, or an attempt at one, that has happened.
 *
 * @param by who made it
 * @param safety whether it was safe by what was known then (SC-2); an unsafe one went to the manager
 */
public record Contact(EntryId id, StaffId by, Instant recordedAt, NewContact what, Decision<Safety> safety) {

    /** Whether a contact may be made. */
    public enum Safety {
        ALLOWED,
        /** Not safe, allowed because life is at risk. */
        ALLOWED_LIFE_AT_RISK,
        REFUSED
    }

    /** How it went. */
    public enum Outcome {
        /** The survivor was spoken to: the contact clock stops. */
        REACHED,
        NO_ANSWER,
        MESSAGE_LEFT,
        /** Somebody else answered. */
        SOMEBODY_ELSE,
        SENT
    }

    /**
     * What happened.
     *
     * @param at when; not in the future
     * @param method how
     * @param outcome how it went
     * @param lifeAtRisk why it was made although it was not safe; at most 4,000 characters
     * @param note what was said; at most 20,000 characters
     */
    public record NewContact(
            Instant at,
            SafeContact.Method method,
            Outcome outcome,
            Optional<String> lifeAtRisk,
            Optional<String> note) {}
}
