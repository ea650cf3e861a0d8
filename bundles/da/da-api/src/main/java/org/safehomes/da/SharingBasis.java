package org.safehomes.da;

import java.util.Optional;

/**
 * Why something may be shared, with or without consent (SG-2, L4.9, D12.3).
 *
 * @param article6 the lawful basis under Article 6 of the UK GDPR
 * @param condition the condition for special category or criminal data, as the landlord's data protection officer words it;
 *     at most 500 characters
 * @param special whether it holds special category or criminal data, and under which condition (SH-1); required for a decision
 *     to share, and a gap that can be seen where a MARAC referral leaves it out
 * @param proportionality why this much, to these recipients, is necessary and no more; 1 to 4,000 characters
 * @param withoutConsent the completed record of sharing without consent: who is at risk and why it cannot wait for
 *     consent; required unless consent is given; at most 4,000 characters (MA-2, SG-2)
 */
public record SharingBasis(
        Article6 article6,
        Optional<String> condition,
        Optional<SpecialData> special,
        String proportionality,
        Optional<String> withoutConsent) {

    /** The lawful bases that a landlord can rely on here. */
    public enum Article6 {
        LEGAL_OBLIGATION,
        VITAL_INTERESTS,
        PUBLIC_TASK,
        LEGITIMATE_INTERESTS
    }

    /**
     * What is shared beyond ordinary personal data, and what allows it. Says what the landlord relies on; whether it does so
     * rightly is not for this system to decide.
     *
     * @param article9 the ground for health, sex life, ethnic origin and the like under Article 9 of the UK GDPR; empty if
     *     there is none of it
     * @param criminal whether it tells of offences, alleged ones among them, as domestic abuse mostly does (Article 10)
     * @param schedule1 the condition of Schedule 1 to the Data Protection Act 2018; required with criminal data, and where the
     *     ground of Article 9 is social care or a substantial public interest
     */
    public record SpecialData(Optional<Article9> article9, Boolean criminal, Optional<Schedule1> schedule1) {}

    /** The grounds of Article 9(2) that a landlord can rely on here. */
    public enum Article9 {
        EXPLICIT_CONSENT,
        SOCIAL_PROTECTION_LAW,
        VITAL_INTERESTS,
        LEGAL_CLAIMS,
        SUBSTANTIAL_PUBLIC_INTEREST,
        SOCIAL_CARE
    }

    /** Conditions of Schedule 1 to the Data Protection Act 2018 that sharing about domestic abuse can rest on. */
    public enum Schedule1 {
        /** Paragraph 1: employment, social security and social protection. */
        SOCIAL_PROTECTION_LAW,
        /** Paragraph 2: health or social care. */
        HEALTH_OR_SOCIAL_CARE,
        /** Paragraph 6: statutory and government purposes. */
        STATUTORY_PURPOSES,
        /** Paragraph 10: preventing or detecting unlawful acts. */
        UNLAWFUL_ACTS,
        /** Paragraph 18: safeguarding of children and of individuals at risk. */
        SAFEGUARDING,
        /** Paragraph 29: consent. */
        CONSENT,
        /** Paragraph 30: protecting an individual's vital interests. */
        VITAL_INTERESTS,
        /** Paragraph 33: legal claims. */
        LEGAL_CLAIMS
    }
}
