package org.safehomes.outgoing.internal.rule;

import java.util.List;
import java.util.stream.Stream;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.RecipientKind.Reads;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Recipient;
import org.safehomes.outgoing.Telltales;
import org.safehomes.outgoing.Verdict;

/**
 * Whoever has no need to know reads neutral words: none that tell of abuse, no name of anybody in the case, no reference, no
 * address or number of theirs. For the survivor that holds for what stands outside, where others at home see it.
 */
@Upholds("AN-2")
public final class NeutralWording {

    private static final int SHORTEST_ALONE = 3;

    public Decision<Verdict> decide(Recipient recipient, Paper paper, Telltales telltales) {
        var reads = recipient.kind().reads();
        if (reads == Reads.CASE) {
            return decision(Verdict.MAY_LEAVE, "This reader is entitled to what was decided to be shared.");
        }
        var read = read(reads, Wording.of(paper));
        if (TellingWords.ofTheWork(read(reads, Wording.without(telltales.given(), paper)))) {
            return decision(Verdict.HELD_BACK, "It holds a word that tells what it is about: say it in neutral words.");
        }
        return terms(telltales).anyMatch(term -> term.in(read))
                ? decision(
                        Verdict.HELD_BACK,
                        "It holds a name, a reference, an address or a number that tells whom it is about.")
                : decision(Verdict.MAY_LEAVE, "It is in neutral words.");
    }

    private static String read(Reads reads, Wording wording) {
        return reads == Reads.OWN ? wording.outside() : wording.everything();
    }

    private static Stream<Term> terms(Telltales telltales) {
        return Stream.concat(
                telltales.names().stream().flatMap(NeutralWording::ofName),
                telltales.texts().stream()
                        .filter(text -> Folding.joined(text).length() >= SHORTEST_ALONE)
                        .flatMap(NeutralWording::ofText));
    }

    /** The whole name, and each word of it that is long enough to tell by itself. */
    private static Stream<Term> ofName(String name) {
        var words = Folding.words(name);
        return Stream.concat(
                        Stream.of(String.join(" ", words)),
                        words.stream().filter(word -> word.length() >= SHORTEST_ALONE || ideographic(word)))
                .filter(word -> !word.isBlank())
                .map(Term::whole);
    }

    private static boolean ideographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The whole, and of an address its street and its postcode, each of which is enough. */
    private static Stream<Term> ofText(String text) {
        return Stream.concat(Stream.of(text), Addresses.parts(text)).map(Term::whole);
    }

    private static Decision<Verdict> decision(Verdict verdict, String reason) {
        return new Decision<>(verdict, "AN-2", List.of("W6", "L4.9", "D12.4"), List.of(reason));
    }
}
