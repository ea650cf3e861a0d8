package org.safehomes.outgoing.internal;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Writes a stretch of Arabic or Hebrew as the page takes it: from the left, with the letters in the forms they have. */
final class RightToLeft implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var reordered = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = startOfLetter(text, end);
            reordered.append(mirror(text.substring(start, end)));
            end = start;
        }
        return reordered.toString();
    }

    /** A letter and the marks on it stay in their order, so that the marks are drawn over it. */
    private static int startOfLetter(String text, int end) {
        int start = text.offsetByCodePoints(end, -1);
        while (start > 0 && ArabicForms.isMark(text.codePointAt(start))) {
            start = text.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private static String mirror(String letter) {
        int at = letter.length() == 1 ? MIRRORED.indexOf(letter.charAt(0)) : -1;
        return at < 0 ? letter : String.valueOf(MIRRORED.charAt(at ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return text.codePoints()
                .mapToObj(point -> ArabicForms.isForm(point)
                        ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                        : Character.toString(point))
                .collect(Collectors.joining());
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
