package org.safehomes.da;

import java.util.Optional;
import org.safehomes.kernel.EntryId;

/**
 * A decision to share something of the case, or not to (SH-1, D12.5).
 *
 * @param share whether it is shared
 * @param recipient with whom
 * @param what is shared, or was asked for; 1 to 4,000 characters
 * @param why, either way; 1 to 4,000 characters
 * @param agreement the information sharing agreement it goes by; at most 500 characters
 * @param consent what the survivor said about it. It is never the basis for holding anything
 * @param basis why it may be shared; required to share
 * @param concerning the letter or the MARAC referral for which this decides anew; empty for a decision of its own
 */
public record NewSharingDecision(
        Boolean share,
        Recipient recipient,
        String what,
        String why,
        Optional<String> agreement,
        Consent consent,
        Optional<SharingBasis> basis,
        Optional<EntryId> concerning) {}
