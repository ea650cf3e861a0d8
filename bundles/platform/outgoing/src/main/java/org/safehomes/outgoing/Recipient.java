package org.safehomes.outgoing;

import java.util.Optional;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecipientKind;

/**
 * Whom something is addressed to.
 *
 * @param kind decides how much they may ever read
 * @param name as it stands on the envelope
 * @param person the host's key, if the host has them
 * @param address where it goes: a postal address, a mailbox or a number; empty if it is handed over otherwise
 */
public record Recipient(RecipientKind kind, String name, Optional<PersonId> person, Optional<String> address) {

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Recipient[" + kind + "]";
    }
}
