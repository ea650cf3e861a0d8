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
     * Seals what an officer wrote into the wrong case: a note, an incident, an assessment, what is safe or wished for, a meeting, a
     * plan, a step of safeguarding or support, an order or what was said of a tenancy, what was done about the perpetrator, help
     * that was given, a complaint. What it says is not readable here any more and no rule counts it; that there was one, by whom
     * and when, and why it was sealed, stays. What was sent, and what the system decided, is not sealed
     * (RE-2, D8.26).
     *
     * @param reason 1 to 4,000 characters; must not repeat what the entry says
     * @throws org.safehomes.kernel.problem.NoSuchRecord if the case has no such entry
     * @throws org.safehomes.kernel.problem.RefusedByRule if it is sealed already, or is of another kind
     */
    @Performs("SEAL_ENTRY")
    EntryId seal(Caller caller, CaseRef reference, EntryId entry, String reason, Once once);
}
