package org.safehomes.da;

/** Who reported (IN-1). */
public enum ReporterKind {
    SURVIVOR,
    FRIEND,
    FAMILY,
    NEIGHBOUR,
    STAFF,
    CONTRACTOR,
    AGENCY
}
