package org.safehomes.kernel;

import java.util.regex.Pattern;

/** The random part of every reference: sixteen characters that nobody confuses when reading them out on the phone. */
final class Token {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");

    private Token() {}

    static void require(String what, String prefix, String text) {
        if (!text.startsWith(prefix)
                || !SHAPE.matcher(text.substring(prefix.length())).matches()) {
            throw new IllegalArgumentException(
                    "A " + what + " is " + prefix + " and sixteen digits or capital letters without I, L, O and U.");
        }
    }
}
