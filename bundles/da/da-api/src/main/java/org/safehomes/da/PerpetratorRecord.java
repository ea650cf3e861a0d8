package org.safehomes.da;

import java.util.Optional;
import org.safehomes.kernel.Decision;

/**
 * The perpetrator of a case, apart from its survivor, and what may be done as things are now. Whoever deals with the perpetrator
 * needs no more than this.
 *
 * @param who as the case knows them
 * @param whereabouts where everybody lives now, as it was last found out
 * @param contactAboutTenancy whether we may contact them about the tenancy (PE-1); about the abuse we never do
 * @param enforcement whether enforcement may be proposed, or all that is missing (PE-2)
 * @param eviction whether eviction may be proposed, or all that is missing besides its grounds (PE-2, PE-3)
 * @param help what they are offered; empty until they ask for help to change (PE-4)
 * @param escalated whether help was refused and the abuse went on (PE-6)
 */
public record PerpetratorRecord(
        Party who,
        Optional<PerpetratorSteps.Whereabouts> whereabouts,
        Decision<Boolean> contactAboutTenancy,
        Decision<Boolean> enforcement,
        Decision<Boolean> eviction,
        Optional<Decision<Offer>> help,
        Decision<Boolean> escalated) {

    /** What somebody is offered who asks for help to change. */
    public enum Offer {
        /** They are referred to a behaviour-change service. */
        REFER,
        /** They are given the details of such services. */
        GIVE_DETAILS
    }
}
