package org.safehomes.outgoing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Texts that a page draws from the right, with letters in joined forms. Screen readers are told what they say, in the order
 * in which they are read. The element of such a text is known by its title, which the renderer writes as
 * an alternate description, and which is no part of the paper.
 */
final class SpokenTexts {

    private static final String MARK = "spoken-";
    private static final Pattern STEERING = Pattern.compile("\u200e");

    private final List<String> texts = new ArrayList<>();

    /** @return the title that marks the text's element */
    String add(String text) {
        texts.add(STEERING.matcher(text).replaceAll(""));
        return MARK + (texts.size() - 1);
    }

    /** Writes the texts to the elements that were marked, and takes the marks away. */
    void tell(PDDocument document) {
        if (!texts.isEmpty()) {
            tell(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private void tell(PDStructureNode node) {
        if (node instanceof PDStructureElement element
                && element.getAlternateDescription() != null
                && element.getAlternateDescription().startsWith(MARK)) {
            element.setActualText(
                    texts.get(Integer.parseInt(element.getAlternateDescription().substring(MARK.length()))));
            element.setAlternateDescription(null);
        }
        for (var child : node.getKids()) {
            if (child instanceof PDStructureNode below) {
                tell(below);
            }
        }
    }
}
