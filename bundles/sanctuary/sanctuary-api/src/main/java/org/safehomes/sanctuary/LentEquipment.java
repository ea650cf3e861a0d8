package org.safehomes.sanctuary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * Personal safety equipment that was lent, such as a safe phone.
 *
 * @param returned what was said when it came back; empty as long as it is lent
 */
public record LentEquipment(
        EntryId id, StaffId by, Instant recordedAt, NewLoan what, Optional<ReturnedEquipment> returned) {

    /**
     * What is lent.
     *
     * @param measure {@code SAFE_PHONE} or {@code PERSONAL_ALARM}, or another that is lent here
     * @param label what it is known by here; 1 to 200 characters
     * @param lentAt when; not in the future
     * @param returnBy the last day for which it is lent, within a year: when that is over by the clock in London, the case's owner is given
     *     a task; empty if for as long as it is needed
     * @param note at most 4,000 characters
     */
    public record NewLoan(
            Measure measure, String label, Instant lentAt, Optional<LocalDate> returnBy, Optional<String> note) {}

    /**
     * That it came back, or is lost.
     *
     * @param at when; not in the future
     * @param lost whether it did not come back
     * @param note at most 4,000 characters
     */
    public record ReturnedEquipment(Instant at, Boolean lost, Optional<String> note) {}
}
