package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.Naming;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * A case about a home in joint tenancy, or one that the perpetrator holds, is logged as anonymous and tracked by the address;
 * there is no exception. So is every case of which it is not known that the survivor alone holds the home.
 */
@PolicyRule(
        id = "AN-1",
        clauses = {"W6"})
public final class AnonymousCase {

    public Decision<Naming> decide(HomeHeld held) {
        if (!held.answered()) {
            return anonymous("The host cannot say who holds the home: it is treated as held jointly.");
        }
        if (held.jointly()) {
            return anonymous("The home is held in joint tenancy.");
        }
        if (held.byPerpetrator()) {
            return anonymous("The perpetrator holds the home.");
        }
        if (held.tenancies().isEmpty()) {
            return anonymous("No tenancy of the home is known.");
        }
        if (held.survivors().isEmpty()) {
            return anonymous(
                    "Who the survivor is in the host's register is not known, so somebody else may hold the home.");
        }
        if (!held.tenancies().stream().allMatch(held.survivors()::containsAll)) {
            return anonymous("Somebody else than the survivor holds the home.");
        }
        return Decision.of(
                AnonymousCase.class,
                Naming.BY_NAME,
                List.of("The survivor alone holds the home, as the host knows it."));
    }

    private static Decision<Naming> anonymous(String why) {
        return Decision.of(
                AnonymousCase.class,
                Naming.ANONYMOUS,
                List.of(why, "The case is tracked by the address, and nothing is added to any tenant's file."));
    }
}
