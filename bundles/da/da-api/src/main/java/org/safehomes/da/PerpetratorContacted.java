package org.safehomes.da;

import java.time.Instant;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A contact with the perpetrator that has happened.
 *
 * @param decision whether it kept to PE-1, by what was known when it was recorded
 */
public record PerpetratorContacted(
        EntryId id, StaffId by, Instant recordedAt, NewPerpetratorContact what, Decision<Boolean> decision) {

    /**
     * What is recorded.
     *
     * @param at when it was; not in the future
     * @param about what it was about; if it was about several things, the first of these that fits
     * @param startedBy who sought it
     * @param words what was said; 1 to 4,000 characters
     */
    public record NewPerpetratorContact(Instant at, About about, StartedBy startedBy, String words) {}

    /** What a contact is about. */
    public enum About {
        /** The abuse, the reports, MARAC, or anything else of the case: never (PE-1). */
        THE_ABUSE,
        /** To speak for the survivor or between the two: never (PE-1). */
        GO_BETWEEN,
        /** The tenancy. A warning is one such contact. */
        TENANCY,
        /** Help to change that the perpetrator asked for (PE-4). */
        HELP_ASKED_FOR
    }

    /** Who sought a contact. */
    public enum StartedBy {
        US,
        PERPETRATOR
    }
}
