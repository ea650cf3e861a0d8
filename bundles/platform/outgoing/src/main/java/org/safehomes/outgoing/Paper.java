package org.safehomes.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document that leaves: its whole content, in the order in which it is read. The same paper prints to the same bytes.
 *
 * @param title what kind of document it is, such as {@code MARAC referral}; one line of at most 120 characters. It heads the
 *     first page and names no person and no address; file managers and the windows of viewers show the reference in its place
 * @param reference the random reference by which the case is known, printed on every page; 3 to 40 letters, digits,
 *     hyphens and slashes, so that no name can stand here: with one digit at least, or of the shape of our own references,
 *     in which one in four hundred draws has none
 * @param printedAt when it was made; printed to the minute in London time, and the only date in the file's own data, where
 *     it counts in whole seconds. A year from 1 to 9999
 * @param sections at least one
 * @param footer the protective words printed at the foot of every page, such as how the document may be kept and shared; one
 *     line of at most 200 characters
 */
public record Paper(String title, String reference, Instant printedAt, List<Section> sections, String footer) {

    private static final Pattern REFERENCE =
            Pattern.compile("(?=.*[0-9]|[CRE]-[A-Z]{16}$)[A-Za-z0-9][A-Za-z0-9/-]{2,39}");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws IllegalArgumentException if a part is not as described; the message says which, without repeating it */
    public Paper {
        Text.requireLine("The title of a paper", title, 120);
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException(
                    "The reference of a paper is 3 to 40 letters, digits, hyphens and slashes with"
                            + " at least one digit, never a name.");
        }
        if (printedAt.isBefore(FIRST) || printedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("A paper is printed in a year from 1 to 9999.");
        }
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A paper has at least one section.");
        }
        Text.requireLine("The footer of a paper", footer, 200);
    }

    /** Says what it is, and nothing of its content: a paper in a log line tells nothing of a person. */
    @Override
    public String toString() {
        return "Paper[reference=" + reference + "]";
    }
}
