package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A referral to support, from the offer on (SU-1). What the service was called when it was offered stays, whatever a directory says
 * later (SU-3).
 *
 * @param state how far it has come
 * @param steps what followed the offer, the earliest first
 * @param listing what the directory of support services said of the service then, and whether it has it now
 */
public record SupportReferral(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewSupportOffer what,
        State state,
        List<Step> steps,
        ServiceListing listing) {

    public SupportReferral {
        steps = List.copyOf(steps);
    }

    /** What the service is for. */
    public enum Need {
        /** The local specialist domestic abuse service (SU-1). */
        SPECIALIST,
        ADDICTION,
        MENTAL_HEALTH,
        CARE,
        BENEFITS_AND_MONEY,
        FLOATING_SUPPORT,
        COUNSELLING,
        /** Such as for a child, or for tenancy and family. */
        OTHER
    }

    /** How far it has come. */
    public enum State {
        OFFERED,
        /** The survivor does not want it. */
        REFUSED,
        /** We referred them, with their consent. */
        MADE,
        /** The service took it on. */
        ACCEPTED,
        /** The service did not take it on. */
        REJECTED,
        COMPLETED,
        /** The survivor changed their mind, or it is not needed any more. */
        WITHDRAWN;

        /** Whether nothing follows it. A new offer can. */
        public boolean end() {
            return this == REFUSED || this == REJECTED || this == COMPLETED || this == WITHDRAWN;
        }
    }

    /** A step that was recorded. */
    public record Step(EntryId id, StaffId by, Instant recordedAt, NewSupportStep what) {}

    /**
     * An offer of support.
     *
     * @param service what the service is called; 1 to 200 characters; with a key, words of the entry's name or of its organisation's
     * @param directoryKey its key in the directory that is served here, if it was taken from one; at most 200 characters. While no
     *     directory is served it is kept as it is given
     * @param need what it is for
     * @param offeredAt when; not in the future
     * @param atFirstContact whether it was offered when the survivor was first spoken to
     * @param note what was said; at most 4,000 characters
     */
    public record NewSupportOffer(
            String service,
            Optional<String> directoryKey,
            Need need,
            Instant offeredAt,
            Boolean atFirstContact,
            Optional<String> note) {}

    /**
     * What came of an offer.
     *
     * @param state the state that it has from now on; not {@code OFFERED}
     * @param when when; not in the future
     * @param consent what the survivor said about being referred; required for {@code MADE}, which needs consent (SU-1, SU-4)
     * @param basis why what the service is told may be shared; required for {@code MADE} (SH-1)
     * @param what what the service is told; required for {@code MADE}; at most 4,000 characters
     * @param selfReferral whether the survivor was given what they need to refer themselves; required for {@code REFUSED} (SU-2)
     * @param note such as why a service did not take it on; at most 4,000 characters
     */
    public record NewSupportStep(
            State state,
            Instant when,
            Optional<Consent> consent,
            Optional<SharingBasis> basis,
            Optional<String> what,
            Optional<Boolean> selfReferral,
            Optional<String> note) {}
}
