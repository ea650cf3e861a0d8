package org.safehomes.da;

import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Version;

/**
 * Whether a case names its survivor (AN-1, AN-4, W6). It is decided when the case is opened, from who holds the home; in an
 * anonymous case the survivor's name, phone and key in the host are kept apart from the case, under a data key of their own.
 */
@ProviderType
public interface Anonymity {

    /**
     * Who the survivor is, for whoever may see the case and needs the name now. Of an anonymous case no other operation tells
     * it but those that write or read what goes to MARAC; each is an entry of its own in the audit trail.
     */
    @Performs("READ_SURVIVOR")
    Survivor survivor(Caller caller, CaseRef reference);

    /**
     * Decides anew, because the home is held otherwise now, or because the case is from before anonymity was decided. It only
     * ever makes a case anonymous: what it was before, only {@link #lift} gives back (AN-4). A case that was decided before
     * changes only on what the host says for certain.
     *
     * @param reason why it is looked at again; 1 to 4,000 characters
     * @return how the case is logged from now on, and why
     */
    @Performs("DECIDE_ANONYMITY")
    Decision<Naming> decide(Caller caller, CaseRef reference, String reason);

    /**
     * Lifts anonymity (AN-4): the case names its survivor from now on. For its line manager alone.
     *
     * @param version what the caller saw
     * @param reason why it is safe; 1 to 4,000 characters; kept in the timeline
     * @return the case's version after the change
     * @throws org.safehomes.kernel.problem.RefusedByRule if the case is not anonymous, the caller is not its line manager, or
     *     the home is held in joint tenancy or by the perpetrator today: to that there is no exception (AN-1)
     */
    @Performs("LIFT_ANONYMITY")
    Version lift(Caller caller, CaseRef reference, Version version, String reason);
}
