package org.safehomes.directory.internal.data;

/**
 * What there is to say about one place of a file.
 *
 * @param where a row and a column, such as {@code row 12, postcode}, or a JSON pointer such as {@code /contents/3/name}
 * @param what a sentence that says what to change; it repeats nothing of the file but names of columns and members
 */
public record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
