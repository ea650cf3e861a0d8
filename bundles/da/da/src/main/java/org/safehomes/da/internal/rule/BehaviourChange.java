package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.PerpetratorRecord.Offer;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** A perpetrator who asks for help to change is referred to a service, or given the details of some: the council says. */
@PolicyRule(
        id = "PE-4",
        clauses = {"L4.6", "D8.44", "V4.5"})
public final class BehaviourChange {

    /** @param refers the council's parameter: whether it refers, or gives details */
    public Decision<Offer> decide(boolean refers) {
        return refers
                ? Decision.of(
                        BehaviourChange.class,
                        Offer.REFER,
                        List.of("They asked for help to change: refer them to a behaviour-change service."))
                : Decision.of(
                        BehaviourChange.class,
                        Offer.GIVE_DETAILS,
                        List.of("They asked for help to change: give them the details of such services."));
    }
}
