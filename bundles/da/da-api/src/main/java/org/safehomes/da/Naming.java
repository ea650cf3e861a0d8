package org.safehomes.da;

/** How a case is logged (AN-1). */
public enum Naming {
    /** By address alone. Who the survivor is is kept apart, and read by an operation of its own. */
    ANONYMOUS,
    /** By name: the survivor is known to hold the home alone, or anonymity was lifted (AN-4). */
    BY_NAME
}
