package org.safehomes.directory.internal.shelf;

import java.util.Optional;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.SupportDirectory;

/**
 * How many entries a directory has.
 *
 * @param open for the public
 * @param staff for staff alone
 * @param stale whose source is too old to rely on
 * @param undated whose source bears no date
 */
public record Counts(long open, long staff, long stale, long undated) {

    /** Those of today. */
    public static Counts of(SupportDirectory directory) {
        var services = directory.services();
        long open = services.stream()
                .filter(each -> each.audience() == Audience.PUBLIC)
                .count();
        return new Counts(
                open, services.size() - open, aged(directory, Freshness.STALE), aged(directory, Freshness.UNDATED));
    }

    private static long aged(SupportDirectory directory, Freshness freshness) {
        return directory.services().stream()
                .filter(each -> directory.freshness(each.source()) == freshness)
                .count();
    }

    /** What to do about old entries; empty if there are none. */
    public Optional<String> toCheck() {
        return stale + undated == 0
                ? Optional.empty()
                : Optional.of(
                        "To be checked before relying on them: " + stale + " stale and " + undated
                                + " undated entries. Put the day of checking into the directory: assured_date, or checked_on in a table.");
    }
}
