package org.safehomes.sanctuary.internal.rule;

import java.util.List;
import java.util.Optional;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.HomeFacts.Held;

/**
 * A changed lock or extra security on a joint tenancy has legal implications (W6): what they are is recorded before the order. So too
 * where the perpetrator holds the home alone, and where nobody could say who holds it. This informs and records; it decides no law.
 */
@PolicyRule(
        id = "SA-5",
        clauses = {"W6"})
public final class LawBeforeLocks {

    /** @param goAhead what was recorded last: whether to order all the same; empty if nothing was */
    public Decision<Boolean> decide(Held held, Optional<Boolean> goAhead) {
        if (held == Held.BY_ONE) {
            return decision(true, "The home is held by one person, who is not the perpetrator.");
        }
        if (goAhead.isPresent()) {
            return goAhead.get()
                    ? decision(true, "What it means for others who hold the home was considered and recorded.")
                    : decision(
                            false,
                            "It was considered what it means for others who hold the home, and decided not to order it so.");
        }
        return decision(
                false,
                switch (held) {
                    case JOINTLY ->
                        "The home is held in joint tenancy: record what the work means for the others who hold it, before it"
                                + " is ordered.";
                    case BY_THE_PERPETRATOR ->
                        "The perpetrator holds the home: record what the work means for them in law, before it is ordered.";
                    default ->
                        "Who holds the home is not known: record what the work means for others who may hold it, before it is"
                                + " ordered.";
                });
    }

    /**
     * Who holds the home by what is known now: as the host says it now or, where it cannot say, as it said it then.
     *
     * @param then as the host said it when works were asked for
     */
    public Held holder(HomeFacts then, HomeFacts now) {
        return now.let().isPresent() ? now.held() : then.held();
    }

    private static Decision<Boolean> decision(boolean may, String reason) {
        return Decision.of(LawBeforeLocks.class, may, List.of(reason));
    }
}
