package org.safehomes.sanctuary;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** What holds for entries of this module whatever they are about. For whoever may see the case. */
@ProviderType
public interface SanctuaryEntries {

    /**
     * Seals what an officer wrote into the wrong case: a request, a planned work or a repair, with all that goes on it, a consideration,
     * an assessment, a loan and its return, a cost. What it says is not readable here any more and no rule counts it; that there was one,
     * by whom and when, and why it was sealed, stays. A work or a repair for which a contractor may still come is called off first
     * (RE-2, D8.26).
     *
     * @param reason 1 to 4,000 characters; must not repeat what the entry says
     * @param once a repetition answers the first one's id and adds nothing
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such entry
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is sealed already, is of another kind, or something of it is ordered
     *     and not over
     */
    @Performs("SEAL_SANCTUARY_ENTRY")
    EntryId seal(Caller caller, CaseRef reference, EntryId entry, String reason, Once once);
}
