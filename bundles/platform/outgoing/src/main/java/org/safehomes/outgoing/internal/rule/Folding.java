package org.safehomes.outgoing.internal.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are compared: without case, accents, invisible characters and letters that only look like others. */
final class Folding {

    private static final Pattern ACCENTS_AND_INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "sir",
            "the",
            "and",
            "co",
            "ltd",
            "limited",
            "llp",
            "plc",
            "solicitors");

    /** What decomposition leaves as it is: letters with strokes, and Greek and Cyrillic ones that look Latin. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            pair('ł', "l"),
            pair('ø', "o"),
            pair('đ', "d"),
            pair('ð', "d"),
            pair('þ', "th"),
            pair('ß', "ss"),
            pair('æ', "ae"),
            pair('œ', "oe"),
            pair('ı', "i"),
            pair('ħ', "h"),
            pair('ŧ', "t"),
            pair('ƶ', "z"),
            pair('а', "a"),
            pair('е', "e"),
            pair('о', "o"),
            pair('р', "p"),
            pair('с', "c"),
            pair('у', "y"),
            pair('х', "x"),
            pair('і', "i"),
            pair('ј', "j"),
            pair('ѕ', "s"),
            pair('к', "k"),
            pair('м', "m"),
            pair('т', "t"),
            pair('в', "b"),
            pair('н', "h"),
            pair('ԁ', "d"),
            pair('ѵ', "v"),
            pair('α', "a"),
            pair('ε', "e"),
            pair('ο', "o"),
            pair('ρ', "p"),
            pair('ι', "i"),
            pair('κ', "k"),
            pair('ν', "v"),
            pair('τ', "t"),
            pair('υ', "u"),
            pair('μ', "m"),
            pair('ɑ', "a"),
            pair('ɡ', "g"),
            pair('ɩ', "i"));

    private Folding() {}

    private static Map.Entry<Integer, String> pair(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }

    /** The text folded; what stands between words stays. */
    static String text(String raw) {
        var apart = ACCENTS_AND_INVISIBLE
                .matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder(apart.length());
        apart.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            var alike = ALIKE.get(point);
            if (alike == null) {
                folded.appendCodePoint(point);
            } else {
                folded.append(alike);
            }
        });
        // a capital may have brought an accent of its own
        return ACCENTS_AND_INVISIBLE.matcher(folded).replaceAll("");
    }

    /** The words of a name or an address, without titles and legal forms. */
    static Set<String> words(String raw) {
        var words = new LinkedHashSet<>(Arrays.asList(BETWEEN_WORDS.split(text(raw))));
        words.remove("");
        var bare = new LinkedHashSet<>(words);
        bare.removeAll(TITLES);
        return bare.isEmpty() ? words : bare;
    }

    /** Letters and digits alone, as an address or a number is compared. */
    static String joined(String raw) {
        return BETWEEN_WORDS.matcher(text(raw)).replaceAll("");
    }
}
