package org.safehomes.directory.internal.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared: without case, accents and punctuation, so that somebody in a hurry finds what is spelt otherwise.
 *
 * @param joined the words, each with a space before it; empty if there is none
 */
record Words(String joined) {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2018\\u2019\\u02bc]");
    // marks belong to the words of many scripts; only Latin accents do not count
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    static Words of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                // both ways: some letters differ in lower case only, such as the German sharp s
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var spaced = BETWEEN_WORDS
                .matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .trim();
        return new Words(spaced.isEmpty() ? "" : " " + spaced);
    }

    /** Whether each of the words begins one here: "men" is not in "women", and "help" is in "helpline". */
    boolean hold(Words asked) {
        for (int from = 0; from < asked.joined.length(); ) {
            int next = asked.joined.indexOf(' ', from + 1);
            int to = next < 0 ? asked.joined.length() : next;
            if (!joined.contains(asked.joined.substring(from, to))) {
                return false;
            }
            from = to;
        }
        return true;
    }
}
