package org.safehomes.da.internal.rule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Another agency's assessment stands in for ours, unless an incident has followed it. */
@PolicyRule(id = "RA-4", clauses = "W7")
public final class AcceptedAssessment {

    /**
     * Whether the assessment is accepted.
     *
     * @param assessedAt when the agency made it
     * @param incidents when the case's incidents happened; one whose time is not known counts from when it was reported
     */
    public Decision<Boolean> decide(Instant assessedAt, Collection<Instant> incidents) {
        var followed = incidents.stream().anyMatch(at -> at.isAfter(assessedAt));
        return Decision.of(
                AcceptedAssessment.class,
                !followed,
                List.of(
                        followed
                                ? "An incident has followed it: make a new assessment. If the incident it follows is"
                                        + " the one it was made for, record when that happened."
                                : "No incident has followed it: it is accepted with its instrument, version and date."));
    }

    /** Whether its score may be held against the council's threshold: only if it was reckoned in the same way. */
    public boolean comparable(String instrument, String councilsInstrument) {
        return name(instrument).equals(name(councilsInstrument));
    }

    /** Agencies write DASH, DASH RIC or SafeLives DASH for one and the same checklist; DASH for young people is another. */
    private static String name(String instrument) {
        var letters = instrument.toUpperCase(Locale.UK).replaceAll("[^A-Z]", "");
        return Set.of("DASHRIC", "SAFELIVESDASH", "SAFELIVESDASHRIC").contains(letters) ? "DASH" : letters;
    }
}
