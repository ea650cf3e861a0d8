package org.safehomes.outgoing.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Verdict;

/**
 * Nothing that is addressed to the perpetrator, or to anybody through whom they might learn of it, mentions MARAC. The
 * survivor may read of it inside their own letter, never on its outside.
 */
@PolicyRule(
        id = "MA-5",
        clauses = {"L4.6", "E10.2", "D8.42"})
public final class MaracStaysInside {

    public Decision<Verdict> decide(Recipient recipient, Paper paper) {
        var reads = recipient.kind().reads();
        if (reads == Reads.CASE) {
            return decision(Verdict.MAY_LEAVE, "This reader works with MARAC.");
        }
        var wording = Wording.of(paper);
        var mentioned = TellingWords.ofMarac(reads == Reads.OWN ? wording.outside() : wording.everything());
        return mentioned
                ? decision(Verdict.HELD_BACK, "It mentions MARAC where whoever must never know of it could read it.")
                : decision(Verdict.MAY_LEAVE, "It does not mention MARAC.");
    }

    private static Decision<Verdict> decision(Verdict verdict, String reason) {
        return Decision.of(MaracStaysInside.class, verdict, List.of(reason));
    }
}
