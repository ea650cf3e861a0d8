package org.safehomes.outgoing.internal;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper as an XHTML tree. Texts become text nodes and are never parsed, so that nothing in them can be markup; the tree is
 * not written out and read again.
 */
final class PaperMarkup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Printable printable;
    private final SpokenTexts spoken;
    private final Document document;

    private PaperMarkup(Printable printable, SpokenTexts spoken) {
        this.printable = printable;
        this.spoken = spoken;
        try {
            // The JDK's own: a container may offer another. Karaf's own java.xml has no newDefaultNSInstance().
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            document = parsers.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param spoken where the texts go that are drawn in another order than they are read */
    static Document of(Paper paper, Printable printable, SpokenTexts spoken) {
        var markup = new PaperMarkup(printable, spoken);
        markup.write(paper);
        return markup.document;
    }

    private void write(Paper paper) {
        var html = document.createElementNS(XHTML, "html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        var head = child(html, "head");
        text(head, "title", paper.reference());
        description(head, paper);
        child(head, "style").setTextContent(new String(Resource.bytes("paper.css"), StandardCharsets.UTF_8));
        var body = child(html, "body");
        text(body, "div", paper.reference()).setAttribute("id", "reference");
        text(body, "div", paper.footer()).setAttribute("id", "footer");
        text(body, "h1", paper.title());
        text(body, "p", "Reference " + paper.reference() + ". Printed on " + PRINTED.format(paper.printedAt()) + ".");
        paper.sections().forEach(section -> write(body, section));
    }

    private static void description(Element head, Paper paper) {
        var meta = child(head, "meta");
        meta.setAttribute("name", "subject");
        meta.setAttribute("content", paper.reference());
    }

    private void write(Element body, Section section) {
        text(body, "h2", section.heading());
        for (var block : section.blocks()) {
            if (block instanceof Block.Fields fields) {
                fields(body, fields);
            } else if (block instanceof Block.Paragraph paragraph) {
                text(body, "p", paragraph.text());
            } else if (block instanceof Block.Bullets bullets) {
                var list = child(body, "ul");
                bullets.items().forEach(item -> text(list, "li", item));
            } else if (block instanceof Block.Grid grid) {
                grid(body, grid);
            }
        }
    }

    private void fields(Element body, Block.Fields fields) {
        var table = child(body, "table");
        table.setAttribute("class", "fields");
        var rows = child(table, "tbody");
        for (var field : fields.fields()) {
            var row = child(rows, "tr");
            text(row, "th", field.label()).setAttribute("scope", "row");
            text(row, "td", field.value());
        }
    }

    private void grid(Element body, Block.Grid grid) {
        var table = child(body, "table");
        row(child(table, "thead"), "th", grid.headings());
        var rows = child(table, "tbody");
        grid.rows().forEach(cells -> row(rows, "td", cells));
    }

    private void row(Element rows, String cell, List<String> texts) {
        var row = child(rows, "tr");
        texts.forEach(text -> text(row, cell, text));
    }

    private Element text(Element parent, String name, String raw) {
        var element = child(parent, name);
        var text = printable.text(raw);
        element.setTextContent(text);
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            element.setAttribute("dir", "auto");
            element.setAttribute("title", spoken.add(text));
        }
        return element;
    }

    private static Element child(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }
}
