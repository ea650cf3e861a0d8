package org.safehomes.sanctuary;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;

/**
 * What the landlord offers in a case, before anything is asked for.
 *
 * @param measures what its policy names (SA-1)
 * @param open whether it offers others too, because its policy names them "such as"
 * @param provider who does the work in the home (SA-3); empty if nobody has set it: then {@code providerNote} says so
 * @param providerNote where that comes from, or that the policy leaves it blank and the council can fill it
 * @param ownWorks whether the landlord does the work itself
 * @param home what the host says of the home
 * @param eligibility whether the home is in the scheme (SA-8)
 * @param route who assesses the home, by the risk as it was assessed last (SA-4)
 */
public record SanctuaryOffer(
        List<Measure> measures,
        boolean open,
        Optional<String> provider,
        String providerNote,
        boolean ownWorks,
        HomeFacts home,
        Decision<Eligibility> eligibility,
        Decision<AssessmentRoute> route) {

    public SanctuaryOffer {
        measures = List.copyOf(measures);
    }

    /** Whether a home is in the scheme (SA-8). */
    public enum Eligibility {
        ELIGIBLE,
        NOT_ELIGIBLE,
        /** What decides it is not known: nothing waits for it. */
        NOT_KNOWN
    }

    /** Who assesses the home (SA-4). */
    public enum AssessmentRoute {
        /** The police's team that designs out crime can assess and recommend a schedule of works. */
        POLICE_CAN_RECOMMEND,
        /** An officer visits; it may be raised to the police. */
        OFFICER_MAY_BE_RAISED,
        /** An officer visits with the target-hardening checklist. */
        OFFICER_CHECKLIST
    }
}
