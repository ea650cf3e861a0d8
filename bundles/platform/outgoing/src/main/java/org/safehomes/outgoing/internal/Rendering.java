package org.safehomes.outgoing.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays an XHTML tree out on the pages of a PDF document. Reads nothing from outside: no file, no address, no class path. */
final class Rendering {

    private static final float PDF_1_7 = 1.7f;

    static {
        XRLog.setLoggerImpl(new QuietLog());
    }

    private Rendering() {}

    static void draw(Document xhtml, Typefaces typefaces, PDDocument onto) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_1_7);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        builder.useUnicodeBidiSplitter(ParagraphDirection::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        typefaces.offerTo(builder);
        builder.withW3cDocument(xhtml, "about:blank");
        builder.usePDDocument(onto);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
