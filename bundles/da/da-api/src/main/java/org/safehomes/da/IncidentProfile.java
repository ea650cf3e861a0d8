package org.safehomes.da;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the incidents of a case show over time, each counted once (IN-14, W15).
 *
 * @param incidents how many there are
 * @param first when the first happened; empty if there is none
 * @param last when the last happened; empty if there is none
 * @param kinds how many there were of each kind of behaviour, the most frequent first; one incident may be of several
 * @param months how many there were in each month that had any, the earliest first
 * @param knownTo which agencies know of any of them besides
 * @param survivorLastTold when the survivor was last spoken to; empty if nobody has
 * @param news whether something was recorded since then that they may not know of: they are kept informed
 */
public record IncidentProfile(
        int incidents,
        Optional<Instant> first,
        Optional<Instant> last,
        List<OfKind> kinds,
        List<InMonth> months,
        List<String> knownTo,
        Optional<Instant> survivorLastTold,
        boolean news) {

    public IncidentProfile {
        kinds = List.copyOf(kinds);
        months = List.copyOf(months);
        knownTo = List.copyOf(knownTo);
    }

    /** How many incidents were of a kind. */
    public record OfKind(Behaviour behaviour, int incidents) {}

    /**
     * How many incidents were in a month, local time.
     *
     * @param month such as {@code 2026-02}
     */
    public record InMonth(String month, int incidents) {}
}
