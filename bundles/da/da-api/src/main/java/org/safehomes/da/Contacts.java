package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.Version;

/** Safe contact, and the contacts that were made. For whoever may see the case. */
@ProviderType
public interface Contacts {

    /** How the survivor can be reached safely; empty until they have said (SC-1, W6). */
    @Performs("READ_SAFE_CONTACT")
    Optional<SafeContact> safeContact(Caller caller, CaseRef reference);

    /**
     * Records what the survivor says is safe now. What they said before stays in the timeline (RE-2).
     *
     * @param version what the caller saw
     * @return the case's version after the change
     */
    @Performs("RECORD_SAFE_CONTACT")
    Version recordSafeContact(Caller caller, CaseRef reference, Version version, SafeContact safe);

    /**
     * Whether the survivor may be contacted in this way at this moment (SC-2). Changes nothing.
     *
     * @param lifeAtRisk why it must be although it is not safe; empty if it need not
     */
    @Performs("ASK_CONTACT")
    Decision<Contact.Safety> ask(
            Caller caller, CaseRef reference, SafeContact.Method method, Instant at, Optional<String> lifeAtRisk);

    /**
     * Records a contact that has happened. Always taken, also if it was not safe: then the manager is given a task (SC-2).
     * The first one that reached the survivor stops the contact clock (IN-8).
     *
     * @param once a repetition answers the first one's id and adds nothing
     */
    @Performs("RECORD_CONTACT")
    EntryId record(Caller caller, CaseRef reference, Contact.NewContact contact, Once once);

    /** The contacts of a case, the earliest first. */
    @Performs("LIST_CONTACTS")
    List<Contact> contacts(Caller caller, CaseRef reference);
}
