package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Whether a DAPN or DAPO could be had at a place on a day (Domestic Abuse Act 2021 Part 3). It came into force area by area. One
 * made elsewhere holds everywhere and is recorded whatever is answered here; not knowing is never a no.
 */
@PolicyRule(
        id = "TL-3",
        clauses = {"W11"},
        from = "2024-11-27",
        decidedBy = "the day on which it was applied for, given or made")
public final class DapoAvailable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String EVERYWHERE =
            "An order that a court made is recorded here wherever it was made; it is not bound to that area unless it says so"
                    + " (Domestic Abuse Act 2021 s38). It has no set maximum: it lasts as it says.";

    /** @param area as an officer names it; empty if it was not recorded */
    public Decision<Answer> decide(Optional<String> area, LocalDate day) {
        if (!DatedLaw.inForce(DapoAvailable.class, day)) {
            return decision(
                    Answer.NO,
                    "On " + DAY.format(day) + " it was in force nowhere: the first areas began on 27 November 2024.");
        }
        var known = area.flatMap(DapoAreas::named);
        if (known.isEmpty()) {
            return decision(
                    Answer.NOT_KNOWN,
                    "Whether it was in force there on " + DAY.format(day)
                            + " is not known to this release: ask the police or Legal.");
        }
        var found = known.get();
        if (day.isBefore(found.from())) {
            return decision(
                    Answer.NO,
                    "In " + found.name() + " it came into force on " + DAY.format(found.from()) + " (" + found.source()
                            + ").");
        }
        return day.isAfter(found.until())
                ? decision(
                        Answer.NOT_KNOWN,
                        "The regulations known to this release end for " + found.name() + " on "
                                + DAY.format(found.until()) + " (" + found.source()
                                + "); later ones may have extended them: ask the police or Legal.")
                : decision(
                        Answer.YES,
                        "It was in force in " + found.name() + " on " + DAY.format(day) + " (" + found.source() + ").");
    }

    private static Decision<Answer> decision(Answer answer, String reason) {
        return Decision.of(DapoAvailable.class, answer, List.of(reason, EVERYWHERE));
    }
}
