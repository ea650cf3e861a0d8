package org.safehomes.directory;

/** Whom a service takes. */
public enum Gender {
    WOMEN,
    MEN,
    NON_BINARY
}
