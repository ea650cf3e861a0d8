package org.safehomes.da;

/** What the statutory test says of a report (IN-4). */
public enum Definition {
    /** Both 16 or over, personally connected, abusive behaviour. */
    DOMESTIC_ABUSE,
    /** Something is not known yet: treated as domestic abuse, to be confirmed. */
    TREAT_AS_DOMESTIC_ABUSE,
    /** Outside the Act, and in the caseload of this council all the same (IN-6). */
    VIOLENCE_WITHOUT_CONNECTION,
    /** Outside the definition. Nobody is turned away for it: see IN-7. */
    OUTSIDE
}
