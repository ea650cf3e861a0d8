package org.safehomes.da.internal.rule;

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
 * By when the survivor is spoken to again: so many days after the last conversation, at its time of day. Weekends and bank holidays
 * count, since it was agreed with the survivor and not with the office. No policy sets the hour: that it is the same is this
 * project's own.
 */
@PolicyRule(
        id = "SP-2",
        clauses = {"W6"})
public final class ContactRhythm {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final ZoneId zone;

    public ContactRhythm(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param days as agreed, 1 or more
     * @param agreed since when it has been agreed so
     * @param conversation when the survivor was last spoken to; empty if nobody has
     */
    public Deadline decide(int days, Instant agreed, Optional<Instant> conversation) {
        if (days < 1) {
            throw new IllegalArgumentException("Days of a rhythm are counted from 1.");
        }
        var spoken = conversation.filter(at -> !at.isBefore(agreed));
        var from = spoken.orElse(agreed).atZone(zone);
        var due = from.plusDays(days);
        return new Deadline(
                due.toInstant(),
                Decision.of(
                        ContactRhythm.class,
                        due.toInstant(),
                        List.of(
                                "Contact was agreed every " + (days == 1 ? "day" : days + " days") + ": counted from "
                                        + (spoken.isPresent() ? "the last conversation, " : "when it was agreed, ")
                                        + MOMENT.format(from) + " (" + zone + ").",
                                "Due by " + MOMENT.format(due) + ": weekends and bank holidays count.")),
                false);
    }
}
