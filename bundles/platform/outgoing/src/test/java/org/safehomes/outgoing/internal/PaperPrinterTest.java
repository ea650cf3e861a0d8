package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;

class PaperPrinterTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final PaperPrinter printer = new PaperPrinter();

    @Test
    void everythingStandsInTheOrderOfThePaper() {
        assertThat(Pdf.text(printer.pdf(Papers.sample())))
                .containsSubsequence(
                        "MARAC referral",
                        "Reference C-7K3M9Q2XH5RT8WZA. Printed on 3 July 2026 at 15:05.",
                        "The survivor",
                        "Name Ayşe Żółkiewska",
                        "Address Flat 2",
                        "14 Sample Street",
                        "E17 0ZZ",
                        "Phone –",
                        "What happened",
                        "First line.",
                        "He has a key.",
                        "He works nearby.",
                        "Incidents",
                        "Date What",
                        "1 May 2026 Door broken",
                        "9 May 2026 Threats by phone");
    }

    @Test
    void markupInATextIsPrintedAsItWasTyped() {
        var typed = "<b>x</b> &amp; <script>alert(1)</script> ]]> <!-- y --> </td></table> url(http://x) \\0041 \"'";
        var paper = new Paper(
                typed,
                "C-1",
                Papers.PRINTED_AT,
                Papers.of(Papers.fields(typed, typed), Papers.grid(List.of(typed), typed))
                        .sections(),
                typed);
        var text = Pdf.text(printer.pdf(paper)).replaceAll("\\s+", "");
        assertThat(text.split(Pattern.quote(typed.replaceAll("\\s+", "")), -1)).hasSize(7);
    }

    @Test
    void eachPageBearsReferenceFooterAndItsNumber() {
        var pages = Pdf.pages(printer.pdf(Papers.of(new Block.Paragraph("A line.\n".repeat(150)))));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("C-7K3M9Q2XH5RT8WZA")
                    .contains("Official-sensitive. Keep it where nobody at home can find it.")
                    .contains("Page " + (page + 1) + " of " + pages.size());
        }
    }

    @Test
    void pagesAreA4() {
        var box = Pdf.read(
                printer.pdf(Papers.sample()), document -> document.getPage(0).getMediaBox());
        assertThat(box.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
        assertThat(box.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
    }

    @Test
    void theFileSaysWhatItIsAndNothingOfWhoMadeItWhereOrHow() {
        var file = printer.pdf(Papers.sample());
        Pdf.read(file, document -> {
            var information = document.getDocumentInformation();
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "CreationDate", "ModDate");
            assertThat(information.getTitle())
                    .as("shown by file managers and on the window: never the kind of document")
                    .isEqualTo("C-7K3M9Q2XH5RT8WZA");
            assertThat(information.getSubject()).isEqualTo("C-7K3M9Q2XH5RT8WZA");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-07-03T14:05:59Z"));
            assertThat(information.getModificationDate().toInstant()).isEqualTo(Instant.parse("2026-07-03T14:05:59Z"));
            return information;
        });
        var xmp = Pdf.read(file, document -> {
            try {
                return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(xmp)
                .contains("C-7K3M9Q2XH5RT8WZA")
                .doesNotContain("MARAC")
                .doesNotContainIgnoringCase("producer")
                .doesNotContain("CreateDate")
                .doesNotContain("Żółkiewska");
    }

    @Test
    void theSamePaperGivesTheSameFileAndAnotherOneAnother() {
        var first = printer.pdf(Papers.sample());
        var others = IntStream.range(0, 8)
                .parallel()
                .mapToObj(again -> printer.pdf(Papers.sample()))
                .toList();
        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
        assertThat(id(printer.pdf(Papers.of(new Block.Paragraph("one")))))
                .isNotEqualTo(id(printer.pdf(Papers.of(new Block.Paragraph("two")))));
    }

    private static String id(byte[] file) {
        return Pdf.read(file, document -> document.getDocument()
                .getTrailer()
                .getCOSArray(COSName.ID)
                .toString());
    }

    @Test
    void aLongAccountIsPrintedWhole() {
        var account = new StringBuilder();
        for (int sentence = 0; account.length() < 20_000; sentence++) {
            account.append("Sentence ").append(sentence).append(" of a long account. ");
        }
        var text = Assertions.assertTimeout(
                PATIENCE, () -> Pdf.text(printer.pdf(Papers.of(Papers.fields("Account", account.toString())))));
        var sentences = account.toString().split("(?<=\\.) ");
        assertThat(text.replaceAll("(?m)^(C-7K3M|Official-|Page ).*\n", "").replaceAll("\\s+", " "))
                .containsSubsequence(sentences);
    }

    @Test
    void aWordWithoutAnEndIsNotCutOff() {
        var text = Assertions.assertTimeout(
                PATIENCE,
                () -> Pdf.text(printer.pdf(Papers.of(
                        new Block.Paragraph("ж".repeat(20_000)),
                        Papers.grid(
                                Collections.nCopies(8, "Column"),
                                Collections.nCopies(8, "ц".repeat(200)).toArray(String[]::new))))));
        assertThat(text.chars().filter(letter -> letter == 'ж').count()).isEqualTo(20_000);
        assertThat(text.chars().filter(letter -> letter == 'ц').count()).isEqualTo(1_600);
    }

    @Test
    void fiveHundredRowsArePrintedUnderTheirHeadings() {
        var cells = new ArrayList<String>();
        for (int row = 1; row <= 500; row++) {
            cells.addAll(List.of("Row " + row + ".", "What happened on that day, as it was told.", "Office"));
        }
        var paper = Papers.of(Papers.grid(List.of("Number", "Event", "Place"), cells.toArray(String[]::new)));
        var pages = Assertions.assertTimeout(PATIENCE, () -> Pdf.pages(printer.pdf(paper)));
        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> assertThat(page)
                .contains("Number Event Place"));
        assertThat(String.join("", pages))
                .containsSubsequence(IntStream.rangeClosed(1, 500)
                        .mapToObj(row -> "Row " + row + ".")
                        .toList());
    }
}
