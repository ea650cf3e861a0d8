package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.kernel.rule.Upholds;

/**
 * Chooses the version of the law by the day that decides (TL-4). A rule says its first and last day, and which day that is, in its
 * {@link PolicyRule}: nowhere else, so that what is said and what is done are the same.
 */
@Upholds("TL-4")
final class DatedLaw {

    private DatedLaw() {}

    /** @param day the one that the rule names in {@link PolicyRule#decidedBy} */
    static boolean inForce(Class<?> rule, LocalDate day) {
        var dates = rule.getAnnotation(PolicyRule.class);
        if (dates == null || dates.decidedBy().isEmpty()) {
            throw new IllegalArgumentException(rule.getSimpleName() + " names no day that decides.");
        }
        return (dates.from().isEmpty() || !day.isBefore(LocalDate.parse(dates.from())))
                && (dates.until().isEmpty() || !day.isAfter(LocalDate.parse(dates.until())));
    }
}
