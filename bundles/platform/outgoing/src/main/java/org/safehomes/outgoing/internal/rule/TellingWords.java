package org.safehomes.outgoing.internal.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.safehomes.outgoing.internal.Resource;

/** The words that tell of domestic abuse casework whomever a paper is about; see {@code telling-words.txt}. */
final class TellingWords {

    private static final List<Term> OF_THE_WORK = read("telling-words.txt");
    private static final List<Term> OF_MARAC = read("marac-words.txt");

    private TellingWords() {}

    static boolean ofTheWork(String folded) {
        return OF_THE_WORK.stream().anyMatch(term -> term.in(folded));
    }

    static boolean ofMarac(String folded) {
        return OF_MARAC.stream().anyMatch(term -> term.in(folded));
    }

    /** A term a line; a star at its end takes in every word that begins so; a hash makes a remark. */
    private static List<Term> read(String file) {
        return Arrays.stream(new String(Resource.bytes("rule/" + file), StandardCharsets.UTF_8).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line ->
                        line.endsWith("*") ? Term.beginning(line.substring(0, line.length() - 1)) : Term.whole(line))
                .toList();
    }
}
