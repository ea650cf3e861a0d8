package org.safehomes.directory.internal.data;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that is what it looks like. It is shown on screens, printed and read out to somebody in danger: nothing in it may run,
 * hide, or turn what stands beside it around.
 */
final class PlainText {

    /** The longest name. */
    static final int NAME = 200;

    /** The longest text for people. */
    static final int WORDS = 4_000;

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    private PlainText() {}

    /** What is wrong with a text of one line. */
    static Optional<String> faultInLine(String text, int longest) {
        if (text.indexOf('\n') >= 0) {
            return Optional.of("It has a line break: write it on one line.");
        }
        return faultInWords(text, longest);
    }

    /** What is wrong with a text that may have several lines. */
    static Optional<String> faultInWords(String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of("It is longer than " + longest + " characters: shorten it.");
        }
        if (text.codePoints().anyMatch(PlainText::hidden)) {
            return Optional.of("It has a character that nobody sees, such as a control character or one that turns the "
                    + "direction of writing: type it again.");
        }
        if (TAG.matcher(text).find()) {
            return Optional.of("It has markup such as a tag: write it as plain text.");
        }
        return Optional.empty();
    }

    /** Without what surrounds it, with one kind of line break. */
    static String trimmed(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static boolean hidden(int each) {
        if (each == '\n' || each == 0x200C || each == 0x200D) {
            // the joiners are letters' business in several scripts
            return false;
        }
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
