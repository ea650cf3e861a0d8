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
 * conversation with the survivor. Where the clock starts there, there is no deadline while nobody has spoken with them; what
 * becomes known after a conversation counts from its own report.
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
     * @param referred when the report of what is to be assessed came in
     * @param conversation when the survivor was last spoken to; empty if nobody has
     */
    public Optional<Deadline> decide(From from, int hours, Instant referred, Optional<Instant> conversation) {
        if (hours < 1) {
            throw new IllegalArgumentException("Elapsed hours are counted from 1.");
        }
        return switch (from) {
            case REFERRAL -> Optional.of(deadline("the referral or report of it", hours, referred));
            case FIRST_CONVERSATION ->
                conversation.map(spoken -> spoken.isBefore(referred)
                        ? deadline(
                                "the report of what has happened since a conversation with the survivor",
                                hours,
                                referred)
                        : deadline("the conversation with the survivor", hours, spoken));
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
