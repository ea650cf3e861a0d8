package org.safehomes.da;

/** What the survivor said about sharing (SH-1). It is not the legal basis for holding anything. */
public enum Consent {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    NOT_ASKED,
    UNSAFE_TO_ASK,
    LACKS_CAPACITY
}
