package org.safehomes.sanctuary.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.HomePlace;
import org.safehomes.sanctuary.Measure;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.internal.domain.MeasureKind;

/** The local provider does the works, but what is shared with other homes and what is repaired: that the landlord does (L4.4, E8). */
@PolicyRule(
        id = "SA-3",
        clauses = {"L4.4", "E8"})
public final class WhoDoesTheWork {

    /**
     * @param ownWorks whether this landlord does the works of the scheme itself
     * @param providerSet whether anybody has said who the provider is
     */
    public Decision<DoneBy> decide(Measure measure, HomePlace where, boolean ownWorks, boolean providerSet) {
        var kind = MeasureKind.of(measure);
        if (kind == MeasureKind.LENT || kind == MeasureKind.REFERRED) {
            return decision(DoneBy.NOT_FITTED, "Nothing is fitted: it is lent, or the survivor is referred.");
        }
        if (where.communal()) {
            return decision(DoneBy.LANDLORD, "Other homes share the place: the landlord does the work.");
        }
        if (kind == MeasureKind.REPAIR) {
            return decision(DoneBy.LANDLORD, "It is a repair: the landlord does the work.");
        }
        if (ownWorks) {
            return decision(DoneBy.LANDLORD, "This landlord does the works of the scheme itself.");
        }
        return providerSet
                ? decision(DoneBy.PROVIDER, "The landlord's provider does the work.")
                : decision(
                        DoneBy.PROVIDER_NOT_SET,
                        "A provider would do the work, and the landlord has not set who that is: nothing can be ordered of it.");
    }

    private static Decision<DoneBy> decision(DoneBy by, String reason) {
        return Decision.of(WhoDoesTheWork.class, by, List.of(reason));
    }
}
