package org.safehomes.outgoing.internal.rule;

import java.util.List;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.SafePost;
import org.safehomes.outgoing.Verdict;

/**
 * What goes to the survivor goes only where they said that it is safe, and never to an address that they share or shared, even
 * if it was once recorded as safe. Nobody else who reads of the case is written to there either. Everything else is held back.
 */
@PolicyRule(id = "SC-6")
public final class SafeAddressOnly {

    public Decision<Verdict> decide(Recipient recipient, SafePost post) {
        if (recipient.kind() != RecipientKind.SURVIVOR) {
            return recipient.kind().reads() == Reads.CASE
                            && recipient
                                    .address()
                                    .filter(address -> shared(address, post))
                                    .isPresent()
                    ? held("The address is one that the survivor shares or shared: whoever lives there would read it.")
                    : decision(Verdict.MAY_LEAVE, "It does not go to the survivor.");
        }
        if (recipient.address().isEmpty() || post.address().isEmpty()) {
            return held("No address is recorded as safe: ask the survivor for one. No other is used.");
        }
        var address = recipient.address().get();
        if (shared(address, post)) {
            return held(
                    "The address is one that the survivor shares or shared, or where somebody who must not know of it"
                            + " reads the post.");
        }
        if (!Addresses.same(address, post.address().get())) {
            return held("The address is not the one that is recorded as safe now.");
        }
        return decision(Verdict.MAY_LEAVE, "It goes to the address that the survivor said is safe.");
    }

    private static boolean shared(String address, SafePost post) {
        return post.unsafe().stream().anyMatch(unsafe -> Addresses.same(address, unsafe));
    }

    private static Decision<Verdict> held(String reason) {
        return decision(Verdict.HELD_BACK, reason);
    }

    private static Decision<Verdict> decision(Verdict verdict, String reason) {
        return Decision.of(SafeAddressOnly.class, verdict, List.of(reason));
    }
}
