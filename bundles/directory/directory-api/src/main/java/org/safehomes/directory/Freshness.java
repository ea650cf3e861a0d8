package org.safehomes.directory;

/** Whether an entry can still be relied on. How many months that takes is set in {@code org.safehomes.directory.cfg}. */
public enum Freshness {
    FRESH,
    /** Its source is older than that: check before relying on it. */
    STALE,
    /** Its source bears no date: check before relying on it. */
    UNDATED
}
