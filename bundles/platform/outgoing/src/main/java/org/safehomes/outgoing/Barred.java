package org.safehomes.outgoing;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.PersonId;

/**
 * Somebody who must never receive anything of a case, whoever sends it (SH-2).
 *
 * @param tie what makes them so
 * @param name as far as it is known
 * @param person the host's key, if the host has them
 * @param addresses where anything would reach them: postal addresses, mailboxes, numbers
 */
public record Barred(Tie tie, Optional<String> name, Optional<PersonId> person, List<String> addresses) {

    /** What ties somebody to the abuse. */
    public enum Tie {
        PERPETRATOR,
        REPRESENTATIVE,
        LINKED
    }

    public Barred {
        addresses = List.copyOf(addresses);
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Barred[" + tie + "]";
    }
}
