package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.it.karaf.SafeHomes;

/** A paper is printed in the container, by the libraries that its bundle carries, and read outside. */
class PrinterIT {

    private static final String NAME = "Ayşe Żółkiewska فاطمہ አበበ 王";

    /** Keeps a code point together beside letters that run from the right. */
    private static final String INVISIBLE = "\u200E";

    @Test
    void aPaperIsPrintedInTheContainer(SafeHomes karaf, @TempDir Path directory) throws IOException {
        var first = print(karaf, directory.resolve("first.pdf"));

        try (var document = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(document).replace(INVISIBLE, ""))
                    .contains(
                            "MARAC referral",
                            "Name Ayşe Żółkiewska فاطمہ አበበ [U+738B]",
                            "1 May 2026 A door was broken.",
                            "Page 1 of 1");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }

        assertThat(print(karaf, directory.resolve("again.pdf"))).isEqualTo(first);
        assertThat(Files.readString(karaf.log()))
                .doesNotContain("Żółkiewska")
                .doesNotContain("org.safehomes.outgoing.internal");
    }

    private static byte[] print(SafeHomes karaf, Path file) throws IOException {
        karaf.inside(PrinterSteps.class, "print", NAME, file.toString());
        return Files.readAllBytes(file);
    }
}
