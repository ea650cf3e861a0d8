package org.safehomes.da;

import java.util.Optional;

/**
 * Why something may be shared, with or without consent (SG-2, L4.9, D12.3).
 *
 * @param article6 the lawful basis under Article 6 of the UK GDPR
 * @param condition the condition for special category or criminal data, as the landlord's data protection officer words it;
 *     at most 500 characters
 * @param proportionality why this much, to these recipients, is necessary and no more; 1 to 4,000 characters
 * @param withoutConsent the completed record of sharing without consent: who is at risk and why it cannot wait for
 *     consent; required unless consent is given; at most 4,000 characters (MA-2, SG-2)
 */
public record SharingBasis(
        Article6 article6, Optional<String> condition, String proportionality, Optional<String> withoutConsent) {

    /** The lawful bases that a landlord can rely on here. */
    public enum Article6 {
        LEGAL_OBLIGATION,
        VITAL_INTERESTS,
        PUBLIC_TASK,
        LEGITIMATE_INTERESTS
    }
}
