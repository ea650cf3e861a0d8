package org.safehomes.outgoing.internal;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Texts as they can be printed. What the fonts cannot show stands there as its code point: a library would print a hash or
 * nothing, and a name would be a wrong one without anybody seeing it.
 */
final class Printable {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]");

    /** Invisible: keeps a code point together within letters that run from the right. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    private final IntPredicate shown;

    /** @param shown whether a character can be shown by the fonts */
    Printable(IntPredicate shown) {
        this.shown = shown;
    }

    /** The text with each line end as a line feed; a dash if it is blank. */
    String text(String raw) {
        if (raw.isBlank()) {
            return "–";
        }
        var lines = LINE_ENDS.matcher(raw).replaceAll("\n");
        // a letter and its accent in one: fonts place them better
        var composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        var printable = new StringBuilder(composed.length());
        var frame = Bidi.requiresBidi(composed.toCharArray(), 0, composed.length()) ? LEFT_TO_RIGHT : "";
        composed.codePoints().forEach(point -> append(printable, point, frame));
        return printable.toString();
    }

    private void append(StringBuilder printable, int point, String frame) {
        if (point == '\n' || point == '\t') {
            printable.append((char) point);
        } else if (steersOnly(point)) {
            // Nothing to see, but letters join and lines break by it.
            printable.appendCodePoint(point);
        } else if (hidden(point) || !shown.test(point)) {
            printable
                    .append(frame)
                    .append(String.format(Locale.ROOT, "[U+%04X]", point))
                    .append(frame);
        } else {
            printable.appendCodePoint(point);
        }
    }

    /** Zero-width joiners, soft hyphens and direction marks. */
    private static boolean steersOnly(int point) {
        return switch (point) {
            case 0x00AD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    /** What has no glyph even where a font has an entry for it; overrides of the direction could show one name for another. */
    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> point == 0xFFFC;
        };
    }
}
