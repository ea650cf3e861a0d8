package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.HomeShared;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The longer notice of a tenant of an assured tenancy: two months unless the landlord agrees in writing to less (Protection from
 * Eviction Act 1977 s5(1ZA), inserted by Renters' Rights Act 2025 s20). In force from 1 May 2026 for assured tenancies that are not
 * of social housing (SI 2026/421 reg 2); for those of social housing no day is known to this release, and four weeks go on.
 */
@PolicyRule(
        id = "TL-1",
        clauses = {"L4.4", "D8.33"},
        from = "2026-05-01",
        decidedBy = "the day of service")
final class AssuredNotice {

    private static final int MONTHS = 2;

    static final List<String> REASONS = List.of(
            "An assured tenancy: at least two months, unless the landlord has agreed in writing to less (Protection from Eviction"
                    + " Act 1977 s5(1ZA), by Renters' Rights Act 2025 s20, from 1 May 2026).",
            "One of social housing may need four weeks only, as that law was brought in for others first (SI 2026/421): record"
                    + " whether it is one, and ask Legal which law is in force on the day of service.");

    private AssuredNotice() {}

    /** Whether it decides: not knowing whether a tenancy is of social housing gives the longer notice. */
    static boolean applies(HomeShared home, LocalDate served) {
        return home.tenure()
                        .filter(tenure -> tenure == Tenure.ASSURED || tenure == Tenure.ASSURED_SHORTHOLD)
                        .isPresent()
                && home.socialHousing() != Answer.YES
                && DatedLaw.inForce(AssuredNotice.class, served);
    }

    static LocalDate earliest(LocalDate served) {
        return served.plusMonths(MONTHS);
    }
}
