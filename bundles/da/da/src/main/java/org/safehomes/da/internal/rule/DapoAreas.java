package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Part 3 of the Domestic Abuse Act 2021 was in force, and when, as far as this release knows the regulations. Later ones may
 * have extended them: past the last day nothing is known, and nothing is denied.
 */
final class DapoAreas {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final String FIRST_REGULATIONS = "SI 2024/1191, amended by SI 2025/1222";

    static final List<Area> KNOWN = List.of(
            new Area("Greater Manchester", LocalDate.of(2024, 11, 27), LAST, FIRST_REGULATIONS),
            new Area("Bromley", LocalDate.of(2024, 11, 27), LAST, FIRST_REGULATIONS),
            new Area("Croydon", LocalDate.of(2024, 11, 27), LAST, FIRST_REGULATIONS),
            new Area("Sutton", LocalDate.of(2024, 11, 27), LAST, FIRST_REGULATIONS),
            new Area("British Transport Police", LocalDate.of(2024, 11, 27), LAST, FIRST_REGULATIONS),
            new Area(
                    "Cleveland",
                    LocalDate.of(2025, 3, 5),
                    LAST,
                    "SI 2025/261 and SI 2025/319, amended by SI 2025/1222"),
            new Area("North Wales", LocalDate.of(2025, 4, 28), LAST, "SI 2025/515, amended by SI 2025/1222"));

    private DapoAreas() {}

    /** @param from the first day, inclusive @param until the last day that is known, inclusive */
    record Area(String name, LocalDate from, LocalDate until, String source) {}

    /** The area that officers name, whatever else they write with it. */
    static Optional<Area> named(String text) {
        var lower = text.toLowerCase(Locale.UK);
        return KNOWN.stream()
                .filter(area -> lower.contains(area.name().toLowerCase(Locale.UK)))
                .findFirst();
    }
}
