package org.safehomes.outgoing;

import java.util.List;

/**
 * A piece of a section. Texts are plain: line breaks are kept, everything else is printed as it is written. A character that
 * cannot be printed stands in the paper as its code point, such as {@code [U+4E00]}; nothing is left out. That holds for what
 * no font here has (Chinese), for scripts that one glyph a character would show wrongly (Bengali, Devanagari, Tamil), and for
 * what is no character at all.
 */
public sealed interface Block {

    /** The most characters that one text may have. */
    int LONGEST_TEXT = 100_000;

    /**
     * Labels with what belongs to them, one under the other.
     *
     * @param fields at least one, in reading order
     */
    record Fields(List<Field> fields) implements Block {

        /** @throws IllegalArgumentException if there is no field */
        public Fields {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("There is at least one field.");
            }
        }

        /** Says nothing of its content. */
        @Override
        public String toString() {
            return "Fields[" + fields.size() + "]";
        }
    }

    /**
     * One thing that is known, or asked.
     *
     * @param label what it is; one line of at most 200 characters
     * @param value what is known; a blank one is printed as a dash, so that a gap can be seen
     */
    record Field(String label, String value) {

        /** @throws IllegalArgumentException if the label is not as described or the value is longer than {@link #LONGEST_TEXT} */
        public Field {
            Text.requireLine("The label of a field", label, 200);
            Text.requireLength("The value of a field", value);
        }

        /** Says nothing of its content. */
        @Override
        public String toString() {
            return "Field";
        }
    }

    /**
     * Running text.
     *
     * @param text not blank
     */
    record Paragraph(String text) implements Block {

        /** @throws IllegalArgumentException if the text is blank or longer than {@link #LONGEST_TEXT} */
        public Paragraph {
            Text.require("A paragraph", text, LONGEST_TEXT);
        }

        /** Says nothing of its content. */
        @Override
        public String toString() {
            return "Paragraph";
        }
    }

    /**
     * A list with bullets.
     *
     * @param items at least one, none blank
     */
    record Bullets(List<String> items) implements Block {

        /** @throws IllegalArgumentException if there is no item, or one is blank or longer than {@link #LONGEST_TEXT} */
        public Bullets {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("There is at least one bullet.");
            }
            items.forEach(item -> Text.require("A bullet", item, LONGEST_TEXT));
        }

        /** Says nothing of its content. */
        @Override
        public String toString() {
            return "Bullets[" + items.size() + "]";
        }
    }

    /**
     * A table. Its headings are repeated on every page it runs over.
     *
     * @param headings one to eight, one line of at most 200 characters each
     * @param rows at least one; each has as many cells as there are headings. A blank cell is printed as a dash
     */
    record Grid(List<String> headings, List<List<String>> rows) implements Block {

        private static final int WIDEST = 8;

        /** @throws IllegalArgumentException if headings or rows are not as described, or a cell is longer than {@link #LONGEST_TEXT} */
        public Grid {
            headings = List.copyOf(headings);
            if (headings.isEmpty() || headings.size() > WIDEST) {
                throw new IllegalArgumentException("A grid has one to " + WIDEST + " columns.");
            }
            headings.forEach(heading -> Text.requireLine("The heading of a column", heading, 200));
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A grid has at least one row.");
            }
            for (var row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException("Each row of a grid has as many cells as there are headings.");
                }
                row.forEach(cell -> Text.requireLength("A cell", cell));
            }
        }

        /** Says nothing of its content. */
        @Override
        public String toString() {
            return "Grid[" + headings.size() + " columns, " + rows.size() + " rows]";
        }
    }
}
