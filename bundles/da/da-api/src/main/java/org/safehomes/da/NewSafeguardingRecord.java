package org.safehomes.da;

import java.time.Instant;
import java.util.Optional;

/**
 * A safeguarding step that was taken, or the decision not to take it (SG-1, SG-3, SG-4, SG-5). No member takes the survivor's name
 * (AN-1).
 *
 * @param about which step
 * @param made whether it was taken; if not, this is the decision not to
 * @param when when it was taken or decided; not in the future
 * @param child which child, as the case names them; empty if it is about all that are known; at most 200 characters
 * @param recipient to whom a referral went; required if one was made
 * @param what what was told; required if a referral was made; at most 4,000 characters
 * @param why why it was made, or why not; required unless somebody of the landlord was spoken to or told; at most 4,000 characters
 * @param consent what the survivor said about it; required if a referral was made
 * @param basis why it may be shared; required if a referral was made. Without consent it says who is at risk (SG-2)
 * @param spokenTo who of the landlord was spoken to or told; required for a step inside the landlord that was taken; at most 200
 *     characters
 */
public record NewSafeguardingRecord(
        SafeguardingStep about,
        Boolean made,
        Instant when,
        Optional<String> child,
        Optional<Recipient> recipient,
        Optional<String> what,
        Optional<String> why,
        Optional<Consent> consent,
        Optional<SharingBasis> basis,
        Optional<String> spokenTo) {

    /** Whether a referral to somebody outside was made. */
    public boolean referred() {
        return Boolean.TRUE.equals(made) && about != null && about.outside();
    }
}
