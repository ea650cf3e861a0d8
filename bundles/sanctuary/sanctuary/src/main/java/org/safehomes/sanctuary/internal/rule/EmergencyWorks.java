package org.safehomes.sanctuary.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Works are an emergency where the perpetrator no longer lives at the home (L4.4, E8). The policies set no time: 24 elapsed hours are
 * this project's, as for repairs. Elapsed hours know no clock change, no night and no holiday.
 */
@PolicyRule(
        id = "SA-2",
        clauses = {"L4.4", "E8"})
public final class EmergencyWorks {

    private static final Duration WITHIN = Duration.ofHours(24);

    /** @param whenGone whether this landlord takes it so */
    public Decision<Boolean> decide(boolean whenGone, Answer livesThere) {
        if (!whenGone) {
            return decision(false, "For this landlord works are prioritised, and no emergency.");
        }
        return switch (livesThere) {
            case NO ->
                decision(
                        true,
                        "The perpetrator no longer lives at the home: the work is an emergency, done within 24 hours.");
            case YES -> decision(false, "The perpetrator still lives at the home: the work is prioritised.");
            case NOT_KNOWN ->
                decision(
                        false,
                        "Whether the perpetrator still lives at the home is not known: ask, because if not the work is an"
                                + " emergency.");
        };
    }

    /** By when an emergency is done, exclusive. */
    public Instant due(Instant from) {
        return from.plus(WITHIN);
    }

    private static Decision<Boolean> decision(boolean emergency, String reason) {
        return Decision.of(EmergencyWorks.class, emergency, List.of(reason));
    }
}
