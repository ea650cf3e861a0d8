package org.safehomes.outgoing;

/** What the parts of a document ask of their texts. A refusal never repeats the text: it may be about a person. */
final class Text {

    private Text() {}

    /** Refuses a text that says nothing, or that does not fit where it is printed. */
    static void require(String what, String text, int longest) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " says something: it is not blank.");
        }
        requireLength(what, text, longest);
    }

    /** Refuses a text that is longer than any block takes; it may be blank. */
    static void requireLength(String what, String text) {
        requireLength(what, text, Block.LONGEST_TEXT);
    }

    private static void requireLength(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(what + " has at most " + longest + " characters.");
        }
    }

    /** Refuses what {@link #require} refuses, and a text of more than one line. */
    static void requireLine(String what, String text, int longest) {
        require(what, text, longest);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " is one line, without tabs or other control characters.");
        }
    }
}
