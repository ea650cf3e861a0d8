package org.safehomes.da;

import java.util.List;
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
 * @param helpToChange where they find it; empty until they ask for it (PE-4)
 * @param escalated whether help was refused and the abuse went on (PE-6)
 */
public record PerpetratorRecord(
        Party who,
        Optional<PerpetratorSteps.Whereabouts> whereabouts,
        Decision<Boolean> contactAboutTenancy,
        Decision<Boolean> enforcement,
        Decision<Boolean> eviction,
        Optional<Decision<Offer>> help,
        Optional<HelpToChange> helpToChange,
        Decision<Boolean> escalated) {

    /**
     * Behaviour-change services, as the directory of support services has them now (SU-3).
     *
     * @param services those that the public may know, so that all of it may be given away
     * @param directory the directory they are from, or what is missing without one
     */
    public record HelpToChange(List<ListedService> services, LocalDirectory directory) {
        public HelpToChange {
            services = List.copyOf(services);
        }
    }

    /** What somebody is offered who asks for help to change. */
    public enum Offer {
        /** They are referred to a behaviour-change service. */
        REFER,
        /** They are given the details of such services. */
        GIVE_DETAILS
    }
}
