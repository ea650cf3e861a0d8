package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Set;
import org.safehomes.da.Enforcement.Touches;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/** The landlord enforces only where its housing management functions are touched: its homes and its estates. */
@PolicyRule(
        id = "PE-5",
        clauses = {"L4.6", "E10.2"})
public final class HousingFunctions {

    /** @param touched what of the landlord's housing management the abuse touches */
    public Decision<Boolean> decide(Set<Touches> touched) {
        return touched.isEmpty()
                ? Decision.of(
                        HousingFunctions.class,
                        false,
                        List.of("The abuse touches none of the landlord's homes or estates: others enforce (PE-5)."))
                : Decision.of(HousingFunctions.class, true, List.of("The landlord's housing management is touched."));
    }
}
