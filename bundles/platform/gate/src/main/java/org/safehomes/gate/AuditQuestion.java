package org.safehomes.gate;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;

/**
 * Which entries of the audit trail are asked for: those that fit all that is given.
 *
 * @param staff who acted; a job of the system is {@code system:} and its name
 * @param record the report or case that it was about, or one of those that it listed
 * @param from inclusive
 * @param until exclusive
 */
public record AuditQuestion(
        Optional<StaffId> staff, Optional<RecordRef> record, Optional<Instant> from, Optional<Instant> until) {

    /** All that was ever done. */
    public static AuditQuestion everything() {
        return new AuditQuestion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
