package org.safehomes.da.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safehomes.da.Consent;
import org.safehomes.da.SupportReferral.State;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * The local specialist service is always offered, at the first contact where possible, and the survivor is referred only with their
 * consent. What follows what is the same for every kind of support.
 */
@PolicyRule(
        id = "SU-1",
        clauses = {"W8", "L4.4"})
public final class SpecialistSupport {

    private static final Map<State, Set<State>> NEXT = Map.of(
            State.OFFERED, Set.of(State.REFUSED, State.MADE, State.WITHDRAWN),
            State.MADE, Set.of(State.ACCEPTED, State.REJECTED, State.WITHDRAWN),
            State.ACCEPTED, Set.of(State.COMPLETED, State.WITHDRAWN));

    /**
     * Whether the offer is due.
     *
     * @param spoken whether the survivor has been spoken to
     * @param offered whether the specialist service was offered
     */
    public Decision<Boolean> offer(boolean spoken, boolean offered) {
        if (offered) {
            return decision(false, "The specialist service was offered.");
        }
        return spoken
                ? decision(true, "The survivor was spoken to and the specialist service is not offered yet: offer it.")
                : decision(
                        false,
                        "Nobody has spoken with the survivor yet: offer the specialist service when somebody does.");
    }

    /** Whether one state may follow another. */
    public Decision<Boolean> next(State now, State then) {
        if (now.end()) {
            return decision(false, "This offer has come to its end: offer again, and a new referral begins.");
        }
        return NEXT.getOrDefault(now, Set.of()).contains(then)
                ? decision(true, "It follows.")
                : decision(
                        false,
                        "That does not follow: a referral is made after the offer, taken on or not after that, and ends.");
    }

    /** Whether the survivor may be referred. */
    public Decision<Boolean> made(Consent consent) {
        return consent == Consent.GIVEN
                ? decision(true, "The survivor consents.")
                : decision(
                        false,
                        "The survivor is referred only with their consent. If they do not want it, record that they refused and that"
                                + " they know how to refer themselves (SU-2).");
    }

    private static Decision<Boolean> decision(boolean outcome, String reason) {
        return Decision.of(SpecialistSupport.class, outcome, List.of(reason));
    }
}
