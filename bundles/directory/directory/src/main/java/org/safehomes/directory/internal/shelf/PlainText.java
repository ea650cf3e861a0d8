package org.safehomes.directory.internal.shelf;

import java.util.regex.Pattern;

/** A stranger's text on one line of a terminal or a log: what would steer either is shown as a mark. */
public final class PlainText {

    // controls, line and paragraph separators, and formats such as right-to-left overrides
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private PlainText() {}

    /** The same text, with a question mark for each such character. */
    public static String of(String text) {
        return STEERING.matcher(text).replaceAll("?");
    }
}
