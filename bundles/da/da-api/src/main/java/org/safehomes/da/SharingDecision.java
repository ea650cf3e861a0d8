package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.StaffId;

/**
 * A decision to share or not to share, as it was recorded.
 *
 * @param what the decision; of a MARAC referral, the one that was made with it
 * @param consent what the survivor says now: {@code WITHDRAWN} if they took back what they had given
 * @param withdrawn when they did; empty if they have not
 * @param gaps what SH-1 asks for and nobody has recorded, in sentences; empty if nothing is missing
 */
public record SharingDecision(
        EntryId id,
        StaffId by,
        Instant recordedAt,
        NewSharingDecision what,
        Consent consent,
        Optional<Instant> withdrawn,
        List<String> gaps) {

    public SharingDecision {
        gaps = List.copyOf(gaps);
    }
}
