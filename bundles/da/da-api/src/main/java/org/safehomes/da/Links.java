package org.safehomes.da;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;

/** What staff say of their own links to people, so that they never meet a case about them (AC-2, D8.27). */
@ProviderType
public interface Links {

    /**
     * Says that the caller is linked to a person or a home: as a relative, a friend, a neighbour or in any other way. From the
     * next operation on no report and no case exists for them in which that person, or somebody who lives there, is the
     * perpetrator, whether there is one now or comes later. It cannot be taken back. Nothing is looked up, so the
     * answer is the same whatever exists; a repetition changes nothing. For every member of staff.
     *
     * @throws org.safehomes.kernel.problem.InvalidInput unless exactly one of the two is given
     */
    @Performs("DECLARE_LINK")
    void declare(Caller caller, Declared link);

    /** To whom, or to which home: exactly one of the two. */
    record Declared(Optional<PersonId> person, Optional<Uprn> home) {}
}
