package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** Whoever's training has lapsed is seen to by the manager. It never holds help up: the answer warns, and blocks nothing. */
@PolicyRule(
        id = "ST-4",
        clauses = {"D8.1", "D8.2", "V4.7"})
public final class LapsedTraining {

    /** Whether the manager is warned. @param lapsed as the host knows; empty if it does not */
    public Decision<Boolean> decide(Optional<Boolean> lapsed) {
        return lapsed.orElse(false)
                ? Decision.of(
                        LapsedTraining.class,
                        true,
                        List.of("The owner's training has lapsed (ST-4): see that it is renewed. The case goes on."))
                : Decision.of(LapsedTraining.class, false, List.of("Nothing is known of lapsed training."));
    }
}
