package org.safehomes.da.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.Answer;
import org.safehomes.da.TenancyOptions.NoticeEffect;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.HomeShared;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What notice by one joint tenant does (TL-1): it ends a periodic tenancy for both (Hammersmith and Fulham LBC v Monk [1992] 1 AC
 * 478), and a fixed term not at all, unless the agreement allows it. The survivor's own right ends with it, so that a new grant is
 * planned first; a perpetrator who stays is made to leave by a court alone.
 */
@PolicyRule(
        id = "TL-1",
        clauses = {"L4.4", "D8.33", "D8.41"})
public final class NoticeToQuit {

    /** What is to be known before it is accepted. */
    public static final List<String> WARNINGS = List.of(
            "It ends the tenancy for both: the survivor's own right to the home ends with it, and it cannot be taken back"
                    + " by one alone.",
            "Plan the new grant first, or record why there is none.",
            "If the perpetrator stays after the end date, a court order is still needed before anybody makes them leave"
                    + " (Protection from Eviction Act 1977 s3).");

    /** @param served the day of service */
    public Decision<NoticeEffect> decide(HomeShared home, LocalDate served) {
        if (home.joint() == Answer.NOT_KNOWN) {
            return decision(
                    NoticeEffect.NOT_KNOWN,
                    "Whether it is a joint tenancy is not known: record what the agreement says before anybody gives notice.");
        }
        if (home.joint() == Answer.NO) {
            return decision(
                    NoticeEffect.NOT_JOINT,
                    "One person holds the tenancy alone: their notice ends it, and nobody else's does.");
        }
        if (home.fixedUntil().filter(last -> !served.isAfter(last)).isPresent()
                || home.tenure().filter(Tenure.FLEXIBLE::equals).isPresent()
                        && home.fixedUntil().isEmpty()) {
            return inFixedTerm(home);
        }
        if (home.fixedUntil().isEmpty() && home.period().isEmpty()) {
            return decision(
                    NoticeEffect.NOT_KNOWN,
                    "Whether it is periodic or for a fixed term is not known: record what the agreement says before anybody"
                            + " gives notice.");
        }
        var reasons = new ArrayList<String>();
        reasons.add(
                "Notice by one joint tenant ends a periodic tenancy for both (Hammersmith and Fulham LBC v Monk [1992] 1 AC 478).");
        reasons.addAll(WARNINGS);
        return Decision.of(NoticeToQuit.class, NoticeEffect.ENDS_FOR_BOTH, reasons);
    }

    private static Decision<NoticeEffect> inFixedTerm(HomeShared home) {
        var reasons = new ArrayList<String>();
        var allowed = home.noticeInFixedTerm() == Answer.YES;
        reasons.add(
                allowed
                        ? "A fixed term runs, and the agreement lets one tenant end it: only in the way that it says."
                        : "A fixed term runs: notice by one tenant does not end it, unless the agreement allows it. Look at the"
                                + " agreement; both can give it up together, if the landlord agrees.");
        if (home.tenure().filter(Tenure.FLEXIBLE::equals).isPresent()) {
            reasons.add(
                    "A flexible tenancy is for a fixed term; the tenant's own way to end it is Housing Act 1985 s107C, and"
                            + " whether one of two can use it alone is for Legal.");
        }
        if (home.tenure()
                .filter(tenure -> tenure == Tenure.ASSURED || tenure == Tenure.ASSURED_SHORTHOLD)
                .isPresent()) {
            reasons.add(
                    "An assured tenancy that is not of social housing has no fixed term any more from 1 May 2026 (Renters'"
                            + " Rights Act 2025 s1, SI 2026/421): ask Legal whether this one has.");
        }
        if (allowed) {
            reasons.addAll(WARNINGS);
        }
        return Decision.of(
                NoticeToQuit.class, allowed ? NoticeEffect.AS_THE_AGREEMENT_SAYS : NoticeEffect.INEFFECTIVE, reasons);
    }

    private static Decision<NoticeEffect> decision(NoticeEffect effect, String reason) {
        return Decision.of(NoticeToQuit.class, effect, List.of(reason));
    }
}
