package org.safehomes.da.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.da.Deadline;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * By when the risk is assessed: so many elapsed hours, nights and weekends included, from the referral or from the first
 * conversation with the survivor. There is no deadline while nobody has spoken with them, where the clock starts there.
 */
@PolicyRule(
        id = "RA-2",
        clauses = {"W6", "W7"})
public final class AssessmentDeadline {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** From when a council counts. */
    public enum From {
        REFERRAL,
        FIRST_CONVERSATION;

        /** @throws IllegalStateException if the council's data say anything else */
        public static From of(String parameter) {
            return switch (parameter) {
                case "referral" -> REFERRAL;
                case "first-conversation" -> FIRST_CONVERSATION;
                default ->
                    throw new IllegalStateException(
                            "risk-assessment.due-from is referral or first-conversation, not something else.");
            };
        }
    }

    private final ZoneId zone;

    public AssessmentDeadline(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param hours the council's parameter, 1 or more
     * @param referred when the report came in
     * @param conversation when the survivor was first spoken to; empty if nobody has
     */
    public Optional<Deadline> decide(From from, int hours, Instant referred, Optional<Instant> conversation) {
        if (hours < 1) {
            throw new IllegalArgumentException("Elapsed hours are counted from 1.");
        }
        return switch (from) {
            case REFERRAL -> Optional.of(deadline("the referral", hours, referred));
            case FIRST_CONVERSATION ->
                conversation.map(spoken -> deadline("the first conversation with the survivor", hours, spoken));
        };
    }

    /** Put off until it is practicable, by somebody who says why. */
    public Deadline postponed(Instant until) {
        return new Deadline(
                until,
                Decision.of(
                        AssessmentDeadline.class,
                        until,
                        List.of("Put off until it is practicable: due by " + MOMENT.format(until.atZone(zone)) + ".")),
                false);
    }

    private Deadline deadline(String start, int hours, Instant from) {
        var due = from.plus(Duration.ofHours(hours));
        return new Deadline(
                due,
                Decision.of(
                        AssessmentDeadline.class,
                        due,
                        List.of(
                                "Counted from " + start + ", " + MOMENT.format(from.atZone(zone)) + " (" + zone + ").",
                                "Due " + hours + " elapsed hours later, " + MOMENT.format(due.atZone(zone))
                                        + ": nights, weekends and bank holidays count.")),
                false);
    }
}
