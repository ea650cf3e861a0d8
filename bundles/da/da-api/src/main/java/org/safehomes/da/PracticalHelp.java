package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/** Practical help that was given, with its cost (FI-2, V4.4). */
public record PracticalHelp(
        EntryId id, StaffId by, Instant recordedAt, NewPracticalHelp what, Decision<Boolean> decision) {

    /**
     * What was given.
     *
     * @param on the day; not in the future
     * @param what in words, such as which voucher; 1 to 500 characters
     * @param pence what it cost the landlord, in pence: not negative, and no more than 100,000 pounds
     * @param newHomeAfterFleeing whether the survivor sets up a new home after fleeing
     * @param note at most 4,000 characters
     */
    public record NewPracticalHelp(
            LocalDate on, Kind kind, String what, Long pence, Boolean newHomeAfterFleeing, Optional<String> note) {}

    /** The kinds of help. */
    public enum Kind {
        VOUCHER,
        BILL,
        HOUSEHOLD_ITEMS,
        /** When a new home is set up after fleeing. */
        WHITE_GOODS,
        /** When a new home is set up after fleeing. */
        FURNITURE
    }
}
