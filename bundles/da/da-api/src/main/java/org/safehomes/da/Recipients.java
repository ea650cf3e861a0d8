package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.StaffId;

/**
 * Who must never receive anything of a case, and who did receive something. For whoever may see the case. The case's own
 * perpetrators, and those whom the host knows to live with them, are barred without being named here.
 */
@ProviderType
public interface Recipients {

    /** Names somebody who must never receive anything: from then on nothing leaves for them, whoever sends it (SH-2). */
    @Performs("BAR_RECIPIENT")
    EntryId bar(Caller caller, CaseRef reference, NewBarred barred, Once once);

    /** Those who were named so, the earliest first. */
    @Performs("LIST_BARRED_RECIPIENTS")
    List<BarredRecipient> barred(Caller caller, CaseRef reference);

    /** What has left, to whom, when and on which decision, the earliest first. */
    @Performs("LIST_DISCLOSURES")
    List<Disclosure> disclosures(Caller caller, CaseRef reference);

    /**
     * What whoever asks for their own data is answered where this system is concerned: the same words whether there is a case
     * or not, so that they neither confirm nor deny (SH-2). Looks nothing up.
     */
    @Performs("READ_SUBJECT_ACCESS_REPLY")
    SubjectAccessReply subjectAccessReply(Caller caller);

    /**
     * Somebody who must never receive anything.
     *
     * @param tie what makes them so
     * @param name 1 to 200 characters
     * @param person the host's key, if the host has them
     * @param address a postal address, mailbox or number where it would reach them; at most 500 characters
     * @param reason how it is known; 1 to 4,000 characters
     */
    record NewBarred(Tie tie, String name, Optional<PersonId> person, Optional<String> address, String reason) {}

    /** What ties somebody to the abuse. */
    enum Tie {
        PERPETRATOR,
        REPRESENTATIVE,
        LINKED
    }

    /** Somebody who was named, by whom and when. */
    record BarredRecipient(EntryId id, StaffId by, Instant recordedAt, NewBarred who) {}

    /**
     * Something that left.
     *
     * @param what the letter or the MARAC referral
     * @param kind which of the two
     * @param recipient to whom
     * @param decision on which decision; empty for the survivor's own letters, which share nothing
     */
    record Disclosure(
            EntryId what, Kind kind, Instant sentAt, StaffId by, Recipient recipient, Optional<EntryId> decision) {}

    /** Kinds of what leaves. */
    enum Kind {
        LETTER,
        MARAC_REFERRAL,
        /** To safeguarding or support, made outside this system and recorded here. */
        REFERRAL
    }

    /** The words of the reply. */
    record SubjectAccessReply(String text) {}
}
