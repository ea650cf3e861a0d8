package org.safehomes.outgoing.internal.rule;

import java.util.List;
import java.util.Set;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.PolicyRule;
import org.safehomes.outgoing.Barred;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Verdict;

/**
 * Nobody who is the perpetrator, represents them or is linked to them is ever sent anything of a case, whoever sends it. They
 * are known by what they are said to be, by the host's key, by name and by address. What a court orders goes through Legal.
 * Business in neutral words is none of a case: a bill may reach whoever owes it.
 */
@PolicyRule(
        id = "SH-2",
        clauses = {"L4.9", "D12.4"})
public final class NeverRecipient {

    /** @param barred everybody who must never receive anything of the case */
    public Decision<Verdict> decide(Recipient recipient, List<Barred> barred) {
        var reads = recipient.kind().reads();
        if (recipient.kind() == RecipientKind.COURT) {
            return decision(
                    Verdict.REFUSED,
                    "What a court orders goes to Legal, outside this system: nothing is sent from here.");
        }
        if (reads == Reads.NOTHING) {
            return decision(
                    Verdict.REFUSED,
                    "The perpetrator, whoever represents them and whoever is linked to them are sent nothing, whoever asks."
                            + " If they ask for their own data, the reply neither confirms nor denies.");
        }
        if (reads == Reads.NEUTRAL) {
            return decision(Verdict.MAY_LEAVE, "This reader is sent business in neutral words, and nothing of a case.");
        }
        return barred.stream().anyMatch(one -> same(recipient, one))
                ? decision(
                        Verdict.REFUSED,
                        "This recipient is, or may be, the perpetrator, their representative or somebody linked to them:"
                                + " nothing is sent to them, whoever sends it. If it is somebody else, say in full who they are.")
                : decision(Verdict.MAY_LEAVE, "The recipient is nobody who must never receive anything.");
    }

    private static boolean same(Recipient recipient, Barred barred) {
        if (recipient.person().isPresent() && recipient.person().equals(barred.person())) {
            return true;
        }
        // the case says who the survivor is, and a son may bear his father's name; their address is SC-6's to judge
        if (recipient.kind() == RecipientKind.SURVIVOR) {
            return false;
        }
        return barred.name().filter(name -> sameName(recipient.name(), name)).isPresent()
                || recipient
                        .address()
                        .filter(address -> sameAddress(address, barred.addresses()))
                        .isPresent();
    }

    /** Whether one name holds the other: "Mr Walsh" may be Kieran Walsh, and so may "Kieran James Walsh". */
    private static boolean sameName(String one, String barred) {
        var words = Folding.words(one);
        var theirs = Folding.words(barred);
        if (words.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return theirs.containsAll(words)
                || theirs.size() > 1 && words.containsAll(theirs)
                || runTogether(words, theirs);
    }

    private static boolean runTogether(Set<String> words, Set<String> theirs) {
        return String.join("", words).equals(String.join("", theirs));
    }

    private static boolean sameAddress(String address, List<String> theirs) {
        return theirs.stream().anyMatch(other -> Addresses.same(address, other));
    }

    private static Decision<Verdict> decision(Verdict verdict, String reason) {
        return Decision.of(NeverRecipient.class, verdict, List.of(reason));
    }
}
