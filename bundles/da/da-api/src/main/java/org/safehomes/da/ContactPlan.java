package org.safehomes.da;

/** Whether the survivor is contacted after a report (IN-10). */
public enum ContactPlan {
    CONTACT,
    /** The report came from somebody else, and this council's policy keeps it from contacting the survivor directly. */
    NO_DIRECT_CONTACT
}
