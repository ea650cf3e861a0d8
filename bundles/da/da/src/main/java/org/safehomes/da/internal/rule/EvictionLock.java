package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.PerpetratorSteps.Place;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Eviction is the last resort, and only when the survivor and their dependants do not live there any more. The policies call
 * whoever is evicted intentionally homeless; here that is for an officer to look into (Housing Act 1996 section 191), never said
 * by a rule.
 */
@PolicyRule(
        id = "PE-3",
        clauses = {"L4.6", "E10.2"})
public final class EvictionLock {

    /**
     * Whether possession may be claimed, or an eviction carried out.
     *
     * @param now where everybody lives now; empty if nobody has found out
     * @param triedLess whether something short of it was tried
     */
    public Decision<Boolean> decide(Optional<Whereabouts> now, boolean triedLess) {
        var missing = new ArrayList<String>();
        if (!triedLess) {
            missing.add("Eviction is the last resort: record what was tried before (PE-3).");
        }
        var survivor = now.map(Whereabouts::survivor).orElse(Place.NOT_KNOWN);
        if (survivor == Place.IN_THE_HOME) {
            missing.add("The survivor lives in the home (PE-3).");
        } else if (survivor != Place.ELSEWHERE) {
            missing.add("It is not known that the survivor lives elsewhere now (PE-3).");
        }
        var dependants = now.map(Whereabouts::dependants).orElse(Place.NOT_KNOWN);
        if (dependants == Place.IN_THE_HOME) {
            missing.add("The survivor's dependants live in the home (PE-3).");
        } else if (dependants == Place.NOT_KNOWN) {
            missing.add("It is not known that the survivor's dependants live elsewhere now (PE-3).");
        }
        return missing.isEmpty()
                ? Decision.of(
                        EvictionLock.class,
                        true,
                        List.of(
                                "Less was tried, and neither the survivor nor their dependants live there any more.",
                                "Whether whoever is evicted became homeless intentionally is for a housing options officer to"
                                        + " look into and decide: nothing here says so."))
                : Decision.of(EvictionLock.class, false, missing);
    }
}
