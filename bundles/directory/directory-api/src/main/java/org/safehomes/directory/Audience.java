package org.safehomes.directory;

/** Who may see an entry. */
public enum Audience {
    /** Everybody: it is in the public feed. */
    PUBLIC,
    /** Staff who have signed in: it is not in the public feed, and holds no address. */
    STAFF
}
