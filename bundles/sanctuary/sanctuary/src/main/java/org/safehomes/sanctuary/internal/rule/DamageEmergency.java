package org.safehomes.sanctuary.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Damage that leaves the survivor at risk, such as an entry that does not close, is repaired within 24 hours of the report (L4.4, E8,
 * D8.36). The hours are elapsed ones: clock changes, nights and holidays do not stop them. Not to know whether it leaves them at risk
 * is no reason to wait.
 */
@PolicyRule(
        id = "SA-6",
        clauses = {"L4.4", "E8", "D8.36"})
public final class DamageEmergency {

    /** @param hours within how many elapsed hours this landlord repairs it */
    public Decision<Boolean> decide(Answer leavesAtRisk, int hours) {
        var within = "done within " + hours + " hours of the report, whatever the clocks and the calendar do.";
        return switch (leavesAtRisk) {
            case YES -> decision(true, "The damage leaves the survivor at risk: it is an emergency, " + within);
            case NOT_KNOWN ->
                decision(true, "That it leaves nobody at risk is not known, so it is an emergency, " + within);
            case NO ->
                decision(false, "It was said that the damage leaves nobody at risk: it is repaired as any other.");
        };
    }

    /** By when it is done, exclusive. */
    public Instant due(Instant reported, int hours) {
        return reported.plus(Duration.ofHours(hours));
    }

    private static Decision<Boolean> decision(boolean emergency, String reason) {
        return Decision.of(DamageEmergency.class, emergency, List.of(reason));
    }
}
