package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Two grounds for MARAC, each by itself and whatever the score. Escalation: three or more incidents known to any agency in
 * twelve months. Repeat: abuse between the same two people up to and including the day twelve calendar months after the
 * last referral. Twelve calendar months after 29 February end on 28 February.
 */
@PolicyRule(id = "MA-3")
public final class EscalationAndRepeat {

    /** How many incidents are an escalation. */
    public static final int INCIDENTS = 3;

    private static final int MONTHS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Whether the incidents are an escalation.
     *
     * @param incidents the days of distinct incidents, whoever knows of them
     * @param today the day that decides; later incidents do not count
     */
    public Decision<Boolean> escalation(Collection<LocalDate> incidents, LocalDate today) {
        var within = incidents.stream()
                .filter(day -> !day.isAfter(today) && !lastDay(day).isBefore(today))
                .count();
        return decision(
                within >= INCIDENTS,
                "Escalation: " + within + (within == 1 ? " incident" : " incidents") + " in the twelve months up to "
                        + DAY.format(today) + (within >= INCIDENTS ? ", and " : "; it takes ") + INCIDENTS
                        + " or more" + (within >= INCIDENTS ? " are a ground." : "."));
    }

    /**
     * Whether abuse is a repeat.
     *
     * @param referred the day of the last referral to MARAC, ours or another's; empty if there was none
     * @param incidents the days of incidents between the same two people that happened after it
     */
    public Decision<Boolean> repeat(Optional<LocalDate> referred, Collection<LocalDate> incidents) {
        if (referred.isEmpty()) {
            return decision(false, "Repeat: no earlier referral to MARAC is known.");
        }
        var from = referred.get();
        var until = lastDay(from);
        var again = incidents.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .max(LocalDate::compareTo);
        var window = "within twelve months of the referral of " + DAY.format(from) + ", up to and including "
                + DAY.format(until);
        return again.map(day -> decision(
                        true, "Repeat: abuse between the same two people on " + DAY.format(day) + ", " + window + "."))
                .orElseGet(
                        () -> decision(false, "Repeat: no abuse between the same two people is known " + window + "."));
    }

    /** The last day, inclusive, of the twelve calendar months that begin on a day. */
    public LocalDate lastDay(LocalDate from) {
        return from.plusMonths(MONTHS);
    }

    private static Decision<Boolean> decision(boolean ground, String reason) {
        return Decision.of(EscalationAndRepeat.class, ground, List.of(reason));
    }
}
