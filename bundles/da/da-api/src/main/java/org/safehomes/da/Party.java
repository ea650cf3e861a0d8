package org.safehomes.da;

import java.util.Optional;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/**
 * A survivor or a perpetrator as reported. Everything may be missing (IN-3); all of it is kept sealed.
 *
 * @param name as they are called; at most 200 characters
 * @param person the host's key, if it is known that the host has them
 * @param phone as dialled; not a safe number until the survivor says so (SC-1); at most 40 characters
 * @param age in whole years, 0 to 130
 * @param home where they live
 */
public record Party(
        Optional<String> name,
        Optional<PersonId> person,
        Optional<String> phone,
        Optional<Integer> age,
        Optional<Uprn> home) {

    /** Nothing is known. */
    public static Party unknown() {
        return new Party(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether there is anything to find the person by. */
    public boolean traceable() {
        return name.isPresent() || person.isPresent() || phone.isPresent() || home.isPresent();
    }
}
