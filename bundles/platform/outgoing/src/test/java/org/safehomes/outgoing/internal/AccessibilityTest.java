package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Papers for those who hear them. */
class AccessibilityTest {

    private final PaperPrinter printer = new PaperPrinter();

    @BeforeAll
    static void theJudgeIsThere() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private List<String> faults(Paper paper) throws Exception {
        var file = new ByteArrayInputStream(printer.pdf(paper));
        try (var parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }

    @Test
    void whatAMachineCanTestOfPdfUaIsKept() throws Exception {
        assertThat(faults(Papers.sample())).isEmpty();
    }

    @Test
    void itIsKeptOverManyPages() throws Exception {
        var paper = Papers.of(
                Papers.grid(List.of("One", "Two"), "A cell\n".repeat(90), "b", "c", "d".repeat(400)),
                new Block.Bullets(List.of("A bullet\n".repeat(90), "second")),
                Papers.fields("Account", "A line.\n".repeat(90)));
        assertThat(faults(paper)).isEmpty();
    }

    @Test
    void itIsKeptWithTextThatRunsFromTheRightAndCodePoints() throws Exception {
        assertThat(faults(
                        Papers.of(Papers.fields("שם", "محمد 王", "Name", "አበበ 😀\u0007"), new Block.Paragraph("فاطمہ"))))
                .isEmpty();
    }

    @Test
    void headingsListsAndTablesAreTagged() {
        var tags = Pdf.read(printer.pdf(Papers.sample()), document -> {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            return elements(catalog.getStructureTreeRoot(), new ArrayList<>()).stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
        });
        assertThat(tags)
                .containsSubsequence(
                        "Document",
                        "H1",
                        "H2",
                        "Table",
                        "TR",
                        "TH",
                        "TD",
                        "H2",
                        "P",
                        "L",
                        "LI",
                        "LBody",
                        "H2",
                        "Table",
                        "THead",
                        "TR",
                        "TH",
                        "TH",
                        "TBody",
                        "TR",
                        "TD",
                        "TD");
        assertThat(tags).filteredOn("H1"::equals).hasSize(1);
    }

    @Test
    void aTextThatIsDrawnFromTheRightIsReadAsItWasWritten() {
        var name = "Known as محمد علي 王";
        var spoken = Pdf.read(
                printer.pdf(Papers.of(Papers.fields("Name", name), new Block.Paragraph("Żółć"))),
                document -> elements(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>()).stream()
                        .peek(element ->
                                assertThat(element.getAlternateDescription()).isNull())
                        .filter(element -> element.getActualText() != null)
                        .toList()
                        .stream()
                        .map(element -> element.getStructureType() + " " + element.getActualText())
                        .toList());
        assertThat(spoken).containsExactly("TD Known as محمد علي [U+738B]");
    }

    private static List<PDStructureElement> elements(PDStructureNode node, List<PDStructureElement> found) {
        for (var child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                found.add(element);
                elements(element, found);
            }
        }
        return found;
    }
}
