package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * Something that is due.
 *
 * @param about the report or case
 * @param assignee who is to do it; empty if anybody of the team may
 * @param due exclusive: at that instant it is late
 * @param overdue whether it is late now
 * @param calendarEnded whether the deadline was reckoned past the bank-holiday data
 */
public record Task(
        EntryId id,
        RecordRef about,
        Kind kind,
        Optional<StaffId> assignee,
        Instant raisedAt,
        Instant due,
        boolean overdue,
        boolean calendarEnded) {

    /** What is to be done. */
    public enum Kind {
        /** Reach the survivor for the first time (IN-8). */
        FIRST_CONTACT,
        /** The contact clock was missed: the line manager takes it up (IN-9). */
        MISSED_CONTACT,
        /** A contact was made that was not safe: the line manager looks at it (SC-2). */
        UNSAFE_CONTACT,
        /** A second person confirms that a report lies outside (IN-7). */
        CONFIRM_OUTSIDE
    }
}
