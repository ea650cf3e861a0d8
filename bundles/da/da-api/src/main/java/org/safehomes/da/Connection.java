package org.safehomes.da;

/** How survivor and perpetrator are connected (Domestic Abuse Act 2021 s2; IN-4). */
public enum Connection {
    /** Married or in a civil partnership, now or before, or agreed to be. */
    MARRIED_OR_ENGAGED,
    /** In an intimate personal relationship, now or before. */
    INTIMATE,
    /** Each has or had a parental relationship with the same child. */
    SHARED_CHILD,
    /** Relatives in the meaning of the Family Law Act 1996 s63(1): also step, half, in-law and first cousin. */
    RELATIVE,
    /** One cares for the other, paid or unpaid, and nothing else connects them. */
    CARER_ONLY,
    /** Not personally connected. */
    NONE,
    /** Not known yet. */
    NOT_KNOWN
}
