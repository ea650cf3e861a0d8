package org.safehomes.build.openapi;

/** Javadoc's tags are written as parts of sentences; alone they stand as whole ones. */
final class Sentence {

    private Sentence() {}

    static String of(String part) {
        if (part.isEmpty()) {
            return part;
        }
        var whole = Character.toUpperCase(part.charAt(0)) + part.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }
}
