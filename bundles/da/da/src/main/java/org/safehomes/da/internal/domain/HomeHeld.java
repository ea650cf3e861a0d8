package org.safehomes.da.internal.domain;

import java.util.List;
import java.util.Set;
import org.safehomes.kernel.PersonId;

/**
 * Who holds the homes that a case is about, as far as the host can say.
 *
 * @param answered whether the host could say at all
 * @param tenancies the tenants of each running tenancy of the homes, and of each that the survivor holds
 * @param survivors the survivor in the host's register: none if it is not known who they are there
 * @param perpetrators the perpetrator, likewise
 */
public record HomeHeld(
        boolean answered, List<Set<PersonId>> tenancies, Set<PersonId> survivors, Set<PersonId> perpetrators) {

    public HomeHeld {
        tenancies = tenancies.stream().map(Set::copyOf).toList();
        survivors = Set.copyOf(survivors);
        perpetrators = Set.copyOf(perpetrators);
    }

    /** The host cannot say. */
    public static HomeHeld unanswered() {
        return new HomeHeld(false, List.of(), Set.of(), Set.of());
    }

    /** Whether one of them is held in joint tenancy, by whomever. */
    public boolean jointly() {
        return tenancies.stream().anyMatch(tenants -> tenants.size() > 1);
    }

    /** Whether the perpetrator holds one. */
    public boolean byPerpetrator() {
        return tenancies.stream().anyMatch(tenants -> tenants.stream().anyMatch(perpetrators::contains));
    }
}
