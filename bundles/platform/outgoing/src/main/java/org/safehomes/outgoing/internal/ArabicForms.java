package org.safehomes.outgoing.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters in the forms they take beside others. The forms are characters of their own in Unicode (Arabic Presentation
 * Forms A and B), where each letter's stand in one order: alone, after a letter, before one, between two. A letter with two
 * forms does not join the one after it. Letters without such characters are left as they are.
 */
final class ArabicForms {

    private static final int ALONE = 0;
    private static final int AFTER = 1;
    private static final int BEFORE = 2;
    private static final int BETWEEN = 3;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TATWEEL = 0x0640;

    private static final Map<String, List<Integer>> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, List<Integer>> forms() {
        var forms = new HashMap<String, List<Integer>>();
        // B first: where both have forms of a letter, A only completes them
        collect(0xFE80, 0xFEFC, forms);
        collect(0xFB50, 0xFBFF, forms);
        return forms;
    }

    private static void collect(int first, int last, Map<String, List<Integer>> forms) {
        for (int point = first; point <= last; point++) {
            if (Character.isLetter(point)) {
                var letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                forms.computeIfAbsent(letters, letter -> new ArrayList<>()).add(point);
            }
        }
    }

    static boolean isForm(int point) {
        return point >= 0xFB50 && point <= 0xFBFF || point >= 0xFE80 && point <= 0xFEFC;
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static String of(String text) {
        var shaped = new StringBuilder(text.length());
        boolean joinedBefore = false;
        for (int at = 0; at < text.length(); ) {
            var letter = letterAt(text, at);
            int next = at + letter.length();
            int point = letter.codePointAt(0);
            if (isMark(point)) {
                shaped.append(letter);
            } else {
                boolean joinsNext = joinsNext(letter) && joinsPrevious(text, next);
                shaped.append(form(letter, joinedBefore, joinsNext));
                joinedBefore = joinsNext;
            }
            at = next;
        }
        return shaped.toString();
    }

    /** Lam and alef are one where they meet. */
    private static String letterAt(String text, int at) {
        int end = text.offsetByCodePoints(at, 1);
        if (text.charAt(at) == '\u0644' && end < text.length()) {
            var both = text.substring(at, end + 1);
            if (FORMS.containsKey(both)) {
                return both;
            }
        }
        return text.substring(at, end);
    }

    private static boolean joinsNext(String letter) {
        return isJoiner(letter.codePointAt(0))
                || FORMS.getOrDefault(letter, List.of()).size() > BETWEEN;
    }

    /** Whether the next letter, marks aside, joins the one before it. */
    private static boolean joinsPrevious(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        if (at == text.length()) {
            return false;
        }
        var letter = letterAt(text, at);
        return isJoiner(letter.codePointAt(0))
                || FORMS.getOrDefault(letter, List.of()).size() > AFTER;
    }

    private static boolean isJoiner(int point) {
        return point == ZERO_WIDTH_JOINER || point == TATWEEL;
    }

    private static String form(String letter, boolean afterOne, boolean beforeOne) {
        var forms = FORMS.get(letter);
        if (forms == null) {
            return letter;
        }
        int form = afterOne ? (beforeOne ? BETWEEN : AFTER) : (beforeOne ? BEFORE : ALONE);
        return form < forms.size() ? Character.toString(forms.get(form)) : letter;
    }
}
