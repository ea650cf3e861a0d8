package org.safehomes.da;

import java.util.Optional;

/**
 * How a service that a record names stands to the directory of support services: then, which stays, and now (SU-3).
 *
 * @param directory what the directory said when it was recorded
 * @param entry the entry as the directory had it then; empty unless it named one
 * @param now whether the directory that is served now has the entry; empty if the record names no key
 */
public record ServiceListing(Check directory, Optional<ListedService> entry, Optional<Now> now) {

    /** What the directory said when it was recorded. */
    public enum Check {
        /** It had the entry. */
        ENTRY,
        /** There was a directory, and no entry was named: a service may be new. */
        NOT_NAMED,
        /** There was no directory: what was given is kept as it was given, and was not checked. */
        MISSING,
        /** It was recorded by a release that asked no directory. */
        NOT_CHECKED
    }

    /** Whether the directory that is served now has the entry. */
    public enum Now {
        LISTED,
        /** It has it, from a source that is old: check before relying on it. */
        LISTED_STALE,
        /** It has it, from a source without a date: check before relying on it. */
        LISTED_UNDATED,
        /** It has an entry of this key that would not be taken now: it is called something else, or is not for them. Look it up. */
        LISTED_OTHERWISE,
        /** It does not have it, or not any more. */
        NOT_LISTED,
        /** No directory is served now. */
        NO_DIRECTORY
    }
}
