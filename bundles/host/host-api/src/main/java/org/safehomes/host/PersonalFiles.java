package org.safehomes.host;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.safehomes.kernel.PersonId;

/**
 * People's own files, and discreet marks on them (AN-3, D8.24). A mark is for staff alone: no letter, portal or copy of the
 * file that a tenant can ask for shows it, and no list or count of marks is offered.
 */
@ConsumerType
public interface PersonalFiles {

    /** The file of a person; empty if they have none of their own. */
    Optional<PersonalFile> of(PersonId person);

    /**
     * Puts a mark on a file, once for each reference: if one with it exists, that one is answered and nothing is put.
     *
     * @throws IllegalArgumentException if the person has no file
     */
    Mark put(Mark mark);

    /** Takes the mark that carries our reference off, without a trace of it; does nothing if there is none. */
    void remove(String reference);

    /**
     * A file.
     *
     * @param shared whether anybody but the person and staff can see it, or it is also another's: a joint tenant's, a
     *     household's, that of somebody who acts for them. Where the host is not sure, it is.
     */
    record PersonalFile(PersonId person, boolean shared) {}

    /**
     * A mark: its code says that there is something to ask for, never what.
     *
     * @param reference ours, random: not that of the case
     */
    record Mark(String reference, PersonId person, String code) {}
}
