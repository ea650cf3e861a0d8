package org.safehomes.host.reference.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name as it is searched for: lower case, no accents, words of letters and digits with one blank between. */
final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart, as an English keyboard writes them. */
    private static final Map<String, String> PLAIN =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private SearchName() {}

    static String of(String name) {
        var text = name.toLowerCase(Locale.ROOT);
        text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        for (var letter : PLAIN.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        text = APOSTROPHES.matcher(text).replaceAll("");
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
