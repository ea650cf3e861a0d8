package org.safehomes.da;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A tenancy that the survivor was offered anew (TL-2).
 *
 * @param decision what was said of it by the law of the day of the grant
 */
public record GrantOffer(EntryId id, StaffId by, Instant recordedAt, NewGrantOffer what, Decision<Boolean> decision) {

    /**
     * What is offered.
     *
     * @param on the day of the grant, which decides which law applies; at most a year ahead
     * @param connectedWithAbuse whether it is granted for reasons connected with abuse of the survivor or of somebody of their
     *     household
     * @param lifetimeTenant whether the survivor is or was a lifetime tenant, alone or with somebody; if it is left out, what was
     *     recorded of the tenancy counts
     * @param sameTenure what was done to get the same tenure as before, where another is offered; at most 4,000 characters
     * @param note at most 4,000 characters
     */
    public record NewGrantOffer(
            Tenure tenure,
            LocalDate on,
            Boolean connectedWithAbuse,
            Optional<Answer> lifetimeTenant,
            Optional<String> sameTenure,
            Optional<String> note) {}
}
