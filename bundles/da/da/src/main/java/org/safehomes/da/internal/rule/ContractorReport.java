package org.safehomes.da.internal.rule;

import java.util.List;
import org.safehomes.da.ReporterKind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * Contractors tell social services of a concern and the police of violence they see, and then the landlord. They are told so by what
 * they are, and by nothing that is known here.
 */
@PolicyRule(
        id = "IN-16",
        clauses = {"D8.64", "D8.65", "W9"})
public final class ContractorReport {

    /** Whether whoever reports is to be told of it. */
    public Decision<Boolean> decide(ReporterKind reporter) {
        return reporter == ReporterKind.CONTRACTOR
                ? Decision.of(
                        ContractorReport.class,
                        true,
                        List.of(
                                "If you have not yet: report your concern to social services, and violence that you saw to the police.",
                                "Speak with nobody at the home about it."))
                : Decision.of(ContractorReport.class, false, List.of("Whoever reports is no contractor."));
    }
}
