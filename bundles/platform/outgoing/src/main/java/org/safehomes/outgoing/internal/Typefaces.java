package org.safehomes.outgoing.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document. Each writes into it the glyphs that are used, and no others.
 *
 * <p>They hold what can be set right with one glyph a character: Latin with all its accents, Greek, Cyrillic, Hebrew, Arabic
 * as it is written from Morocco to Pakistan, Amharic and Tigrinya, Georgian, Armenian. Scripts whose letters change places
 * and shapes (Bengali, Devanagari, Tamil) are not among them: set letter by letter they would show other words.
 */
final class Typefaces {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDType0Font regular;
    private final PDType0Font bold;
    private final PDType0Font arabic;
    private final PDType0Font ethiopic;

    Typefaces(PDDocument document) throws IOException {
        regular = load(document, Files.REGULAR);
        bold = load(document, Files.BOLD);
        arabic = load(document, Files.ARABIC);
        ethiopic = load(document, Files.ETHIOPIC);
    }

    private static PDType0Font load(PDDocument document, byte[] font) throws IOException {
        return PDType0Font.load(document, new ByteArrayInputStream(font), true);
    }

    /** Whether one of the fonts shows this character. */
    boolean show(int codePoint) {
        return Stream.of(regular, bold, arabic, ethiopic)
                .anyMatch(font -> font.getCmapLookup().getGlyphId(codePoint) != 0);
    }

    void offerTo(PdfRendererBuilder builder) {
        builder.useFont(new PDFontSupplier(regular), "Paper", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(bold), "Paper", BOLD, FontStyle.NORMAL, true);
        // for what the bold one lacks
        builder.useFont(new PDFontSupplier(regular), "Plain", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(arabic), "Arabic", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(ethiopic), "Ethiopic", REGULAR, FontStyle.NORMAL, true);
    }

    /** Read when the first paper is printed, and kept: start-up does not wait for them. */
    private static final class Files {

        static final byte[] REGULAR = read(DEJAVU + ".ttf");
        static final byte[] BOLD = read(DEJAVU + "-Bold.ttf");

        static final byte[] ARABIC = read("fonts/NotoSansArabic-Regular.ttf");
        static final byte[] ETHIOPIC = read("fonts/NotoSansEthiopic-Regular.ttf");

        private static byte[] read(String path) {
            return Resource.bytes(path);
        }
    }
}
