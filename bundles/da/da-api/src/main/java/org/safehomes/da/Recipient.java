package org.safehomes.da;

import java.util.Optional;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.RecipientKind;

/**
 * Whom something is shared with.
 *
 * @param kind what kind of reader they are
 * @param name of the person or the body; 1 to 200 characters. Say in full who they are: a name that may be the perpetrator's is
 *     refused
 * @param person the host's key, if the host has them
 * @param address where it goes: a mailbox, a postal address, a number; at most 500 characters
 */
public record Recipient(RecipientKind kind, String name, Optional<PersonId> person, Optional<String> address) {}
