package org.safehomes.da.internal.app;

import java.time.Instant;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.rule.ConsentFirst;
import org.safehomes.da.internal.rule.SharingWithoutConsent;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** A referral to somebody outside is a decision to share as well: held to the same rules and kept as one. */
@Upholds("SH-1")
final class ReferredOutside {

    private final Office office;
    private final Outward outward;
    private final Leaving leaving;

    /** Asks for what decides whether something may leave; made before a case is looked up. */
    ReferredOutside(Office office, Outward outward) {
        this.office = office;
        this.outward = outward;
        this.leaving = outward.leaving();
    }

    /**
     * @param when when the referral was made
     * @param decision about the referral's own entry
     */
    void record(Granted granted, Instant when, NewSharingDecision decision) {
        var basis = decision.basis().orElseThrow();
        var recorded = basis.withoutConsent().isPresent();
        require(leaving.ever(granted, decision.recipient()));
        require(new ConsentFirst().decide(decision.recipient().kind(), decision.consent(), false, recorded));
        require(new SharingWithoutConsent().decide(decision.consent(), recorded));
        SharingChecks.check(decision, outward.lawful(granted));
        office.journal().add(granted, when, decision.concerning(), new SharingDecided(decision));
    }

    static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }
}
