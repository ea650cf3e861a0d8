package org.safehomes.outgoing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Component;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Printer;

/** Prints in memory. Each paper has a document and fonts of its own, so that many may be printed at once. */
@Component
public final class PaperPrinter implements Printer {

    @Override
    public byte[] pdf(Paper paper) {
        try {
            return print(paper);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new Unavailable("the printer of documents", Fault.of(e));
        }
    }

    private static byte[] print(Paper paper) throws IOException {
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
