package org.safehomes.council.internal.data;

import java.time.LocalDate;
import org.safehomes.kernel.council.Parameter;

/**
 * One value of a council with the days it is in force, the first of which it carries itself.
 *
 * @param type of the value, or of the one that an override may set
 * @param until the last day, inclusive; {@link LocalDate#MAX} if no end is known
 */
public record DatedParameter(Parameter parameter, ParameterType type, LocalDate until) {

    public String key() {
        return parameter.key();
    }

    /** The first day, inclusive. */
    public LocalDate from() {
        return parameter.inForceFrom();
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until);
    }

    boolean overlaps(DatedParameter other) {
        return !until.isBefore(other.from()) && !other.until.isBefore(from());
    }
}
