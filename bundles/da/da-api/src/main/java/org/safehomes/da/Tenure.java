package org.safehomes.da;

/** The kinds of tenancy that the law of housing tells apart (TL-1, TL-2, PE-3). */
public enum Tenure {
    INTRODUCTORY,
    SECURE,
    FLEXIBLE,
    DEMOTED,
    ASSURED,
    ASSURED_SHORTHOLD,
    LICENCE
}
