package org.safehomes.store.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a module's {@code persistence.xml} says of its one unit. */
record PersistenceXml(String unit, List<String> classes, List<String> mappingFiles, Properties properties) {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** @throws IllegalArgumentException if it does not hold exactly one unit */
    static PersistenceXml read(InputStream content) throws IOException {
        try {
            // the JDK's own, whatever parser another bundle brings
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(NO_DOCTYPE, true);
            NodeList units = parsers.newDocumentBuilder().parse(content).getElementsByTagName("persistence-unit");
            if (units.getLength() != 1) {
                throw new IllegalArgumentException("Its persistence.xml must hold one unit.");
            }
            return of((Element) units.item(0));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("Its persistence.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private static PersistenceXml of(Element unit) {
        Properties properties = new Properties();
        for (Element property : children(unit, "property")) {
            properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
        return new PersistenceXml(
                unit.getAttribute("name"), texts(unit, "class"), texts(unit, "mapping-file"), properties);
    }

    private static List<String> texts(Element unit, String tag) {
        return children(unit, tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element unit, String tag) {
        NodeList nodes = unit.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
