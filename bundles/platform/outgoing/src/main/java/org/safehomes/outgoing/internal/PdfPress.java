package org.safehomes.outgoing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safehomes.outgoing.Paper;

/** Prints in memory. Each paper has a document and fonts of its own, so that many may be printed at once. */
final class PdfPress {

    private PdfPress() {}

    static byte[] print(Paper paper) throws IOException {
        try (var document = new PDDocument()) {
            var typefaces = new Typefaces(document);
            var spoken = new SpokenTexts();
            var xhtml = PaperMarkup.of(paper, new Printable(typefaces::show), spoken);
            Rendering.draw(xhtml, typefaces, document);
            spoken.tell(document);
            Particulars.of(paper, xhtml).describe(document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
