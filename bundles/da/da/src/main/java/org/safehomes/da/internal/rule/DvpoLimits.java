package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * How long a DVPO lasts: no fewer than 14 and no more than 28 days, beginning with the day on which it is made (Crime and Security
 * Act 2010 s28(10)). Whatever lies outside was written down wrong: the copy of the order says.
 */
@PolicyRule(
        id = "TL-3",
        clauses = {"W11"})
public final class DvpoLimits {

    private static final int FEWEST = 14;
    private static final int MOST = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param lastDay inclusive; empty if it is said to last until something else */
    public Decision<Boolean> decide(LocalDate made, Optional<LocalDate> lastDay) {
        // the day on which it is made is the first of them
        var earliest = made.plusDays(FEWEST - 1);
        var latest = made.plusDays(MOST - 1);
        var within = lastDay.filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                .isPresent();
        return Decision.of(
                DvpoLimits.class,
                within,
                List.of(
                        "A DVPO lasts 14 to 28 days, beginning with the day on which it is made (Crime and Security Act 2010"
                                + " s28(10)).",
                        "Made on " + DAY.format(made) + ", its last day lies from " + DAY.format(earliest) + " to "
                                + DAY.format(latest) + ".",
                        within
                                ? "The day that was given lies between them."
                                : "Look at the copy of the order: what was given lies outside, or there is no last day."));
    }
}
