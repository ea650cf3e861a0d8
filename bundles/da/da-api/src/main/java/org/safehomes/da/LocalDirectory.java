package org.safehomes.da;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The directory of support services that is served here now (SU-3).
 *
 * @param served which it is; empty if none is
 * @param missing what cannot be done without one, in words; empty if one is served
 */
public record LocalDirectory(Optional<Served> served, Optional<String> missing) {

    /**
     * Which directory it is.
     *
     * @param name its key in the configuration
     * @param title its name for people
     * @param document what it was taken from
     * @param date the day that the document bears; empty if it bears none
     * @param freshness whether it can still be relied on
     */
    public record Served(String name, String title, String document, Optional<LocalDate> date, Freshness freshness) {}

    /** Whether what a directory says can be relied on. After how many months not any more is set for the directory. */
    public enum Freshness {
        FRESH,
        /** Its source is old: check before relying on it. */
        STALE,
        /** Its source bears no date: check before relying on it. */
        UNDATED
    }
}
