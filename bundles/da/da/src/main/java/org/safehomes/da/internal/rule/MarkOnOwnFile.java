package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.da.Naming;
import org.safehomes.da.internal.domain.HomeHeld;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Where the council wants it, a disclosure or suspicion is recorded with a discreet mark on the survivor's own file; never on
 * one that the perpetrator holds or shares.
 */
@PolicyRule(
        id = "AN-3",
        clauses = {"D8.24"})
public final class MarkOnOwnFile {

    /**
     * Whether the file may be marked.
     *
     * @param wanted whether the council's policy wants it
     * @param naming how the case is logged; empty if that was never decided
     * @param held who holds the survivor's home today
     * @param shared whether the survivor's file is also another's; empty if they have none that is known
     */
    public Decision<Boolean> decide(boolean wanted, Optional<Naming> naming, HomeHeld held, Optional<Boolean> shared) {
        if (!wanted) {
            return no("This landlord records nothing on residents' files.");
        }
        if (naming.filter(Naming.BY_NAME::equals).isEmpty()) {
            return no("The case is anonymous: nothing is added to any tenant's file (AN-1).");
        }
        if (!held.answered()) {
            return no("The host cannot say who holds the home.");
        }
        if (held.jointly() || held.byPerpetrator()) {
            return no(
                    "The home is held in joint tenancy or by the perpetrator: nothing is added to any tenant's file.");
        }
        if (shared.isEmpty()) {
            return no("The survivor has no file of their own that is known.");
        }
        if (shared.get()) {
            return no("The survivor's file is shared with somebody.");
        }
        return Decision.of(
                MarkOnOwnFile.class,
                true,
                List.of("The file is the survivor's alone: a discreet mark may be put, which says nothing of why."));
    }

    private static Decision<Boolean> no(String why) {
        return Decision.of(MarkOnOwnFile.class, false, List.of(why));
    }
}
