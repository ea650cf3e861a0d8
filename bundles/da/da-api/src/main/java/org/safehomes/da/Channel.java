package org.safehomes.da;

/** How a report came in (IN-1). */
public enum Channel {
    PHONE,
    EMAIL,
    WEBSITE,
    LETTER,
    IN_PERSON,
    PARTNER_REFERRAL,
    THIRD_PARTY
}
