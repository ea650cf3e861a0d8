package org.safehomes.outgoing.internal.rule;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that must not be said, found however it is written: in any case, with accents, with digits for letters, with
 * blanks, hyphens or line ends within.
 */
final class Term {

    /** Digits that are read as letters. */
    private static final Map<Integer, String> DIGITS = Map.of(
            (int) 'a', "4", (int) 'b', "8", (int) 'e', "3", (int) 'g', "9", (int) 'i', "1", (int) 'l', "1", (int) 'o',
            "0", (int) 's', "5", (int) 't', "7");

    /** Signs that are. */
    private static final Map<Integer, String> SIGNS =
            Map.of((int) 'a', "@", (int) 'i', "!|", (int) 'l', "|", (int) 's', "$", (int) 't', "+");

    private static final String LETTER = "[\\p{L}\\p{N}]";

    /** Nothing stands for a letter and between letters at once: else a long text could be looked at for ever. */
    private static final String GAP = "[^\\p{L}\\p{N}]{0,8}?";

    private static final String GAP_WITHOUT_SIGNS = "[^\\p{L}\\p{N}@!|$+]{0,8}?";

    private final Pattern spaced;
    private final Pattern signed;

    private Term(Pattern spaced, Pattern signed) {
        this.spaced = spaced;
        this.signed = signed;
    }

    /** The words, and nothing that only begins or ends like them. */
    static Term whole(String words) {
        return of(words, "(?!" + LETTER + ")");
    }

    /** Every word that begins so. */
    static Term beginning(String stem) {
        return of(stem, "");
    }

    private static Term of(String words, String end) {
        var joined = Folding.joined(words);
        // scripts that are written without blanks have no beginning of a word to look for
        var bounded = joined.codePoints().noneMatch(Character::isIdeographic);
        var before = bounded ? "(?<!" + LETTER + ")" : "";
        var after = bounded ? end : "";
        return new Term(
                Pattern.compile(before + spelt(joined, GAP, Map.of()) + after),
                Pattern.compile(before + spelt(joined, GAP_WITHOUT_SIGNS, SIGNS) + after));
    }

    private static String spelt(String joined, String gap, Map<Integer, String> signs) {
        return joined.codePoints()
                .mapToObj(point -> "["
                        + Character.toString(point)
                        + DIGITS.getOrDefault(point, "")
                        + signs.getOrDefault(point, "")
                        + "]")
                .collect(Collectors.joining(gap));
    }

    /** @param folded as {@link Folding#text} leaves it */
    boolean in(String folded) {
        return spaced.matcher(folded).find() || signed.matcher(folded).find();
    }
}
