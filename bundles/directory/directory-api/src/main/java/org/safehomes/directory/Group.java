package org.safehomes.directory;

/** Whom a service is made for. */
public enum Group {
    CHILDREN,
    YOUNG_PEOPLE,
    OLDER_PEOPLE,
    DISABLED_PEOPLE,
    DEAF_PEOPLE,
    LGBT,
    ETHNIC_MINORITY,
    MIGRANTS,
    FAITH,
    GYPSY_ROMA_TRAVELLER,
    SEX_WORKERS,
    ARMED_FORCES,
    /** People who abuse and want to stop. */
    PERPETRATORS
}
