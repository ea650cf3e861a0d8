package org.safehomes.council.internal.data;

import java.time.LocalDate;
import org.safehomes.kernel.council.Parameter;

/**
 * One value of a council with the days it is in force.
 *
 * @param from the first day, inclusive
 * @param until the last day, inclusive; {@link LocalDate#MAX} if no end is known
 * @param note what an administrator should know before changing it; may be empty
 */
public record DatedParameter(Parameter parameter, ParameterType type, LocalDate from, LocalDate until, String note) {

    public String key() {
        return parameter.key();
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(DatedParameter other) {
        return !until.isBefore(other.from) && !other.until.isBefore(from);
    }
}
