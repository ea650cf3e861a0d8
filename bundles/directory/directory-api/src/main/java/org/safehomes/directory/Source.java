package org.safehomes.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where something is from.
 *
 * @param document its name
 * @param date the day that the document bears, or on which somebody checked the entry after that; empty if it bears none
 * @param clauses where in the document; may be empty
 */
public record Source(String document, Optional<LocalDate> date, List<String> clauses) {}
