package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A pause of income court action, asked of the host's rent account without a reason that is shown there (FI-1, V4.4). It is the
 * landlord's own, and no moratorium under any statute.
 *
 * @param from the day of the disclosure, from which it counts
 * @param until the last day, inclusive
 * @param decision why it could be asked for
 * @param order our reference with the host, which a manager finds among the orders if it is held
 */
public record CourtPause(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewCourtPause what,
        LocalDate from,
        LocalDate until,
        Decision<Boolean> decision,
        EntryId order) {

    /**
     * What is asked for.
     *
     * @param months how long, from the disclosure on: at least one, and at most what the landlord's policy gives
     * @param why what makes it needed; 1 to 4,000 characters. Stays in the case
     * @param agreement what the survivor said about it; at most 4,000 characters
     */
    public record NewCourtPause(Integer months, String why, Optional<String> agreement) {}
}
