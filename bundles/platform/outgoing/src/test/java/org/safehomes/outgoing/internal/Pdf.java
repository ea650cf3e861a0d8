package org.safehomes.outgoing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a file back. */
final class Pdf {

    private Pdf() {}

    static <T> T read(byte[] file, Function<PDDocument, T> reader) {
        try (var document = Loader.loadPDF(file)) {
            return reader.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each page's text, page headers and footers first. */
    static List<String> pages(byte[] file) {
        return read(file, document -> IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> page(document, page))
                .toList());
    }

    private static String page(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] file) {
        return String.join("", pages(file));
    }
}
