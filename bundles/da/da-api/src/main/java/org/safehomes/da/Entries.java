package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;

/** What holds for entries of a case whatever they are about. For whoever may see the case. */
@ProviderType
public interface Entries {

    /**
     * Seals a note, an incident, what was said of two accounts, an assessment, what is safe, another agency's referral to
     * MARAC or an agency meeting that was made in the wrong case: what it says is not
     * readable here any more and no rule counts it; that there was one, by whom and when, and why it was sealed, stays
     * (RE-2, D8.26).
     *
     * @param reason 1 to 4,000 characters; must not repeat what the entry says
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such entry
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is sealed already, or is of another kind
     */
    @Performs("SEAL_ENTRY")
    EntryId seal(Caller caller, CaseRef reference, EntryId entry, String reason, Once once);
}
