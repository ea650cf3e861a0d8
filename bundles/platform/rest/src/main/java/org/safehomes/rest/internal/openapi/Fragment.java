package org.safehomes.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * What one bundle says of its REST services.
 *
 * @param bundle its symbolic name
 * @param document an OpenAPI document of its own
 * @param fault why it cannot be taken; empty if it can
 */
record Fragment(String bundle, ObjectNode document, Optional<String> fault) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Fragment of(String bundle, ObjectNode document) {
        return new Fragment(bundle, document, Optional.empty());
    }

    /** Reads the file at a path inside the bundle. */
    static Fragment read(Bundle bundle, String path) {
        var name = bundle.getSymbolicName();
        var entry = bundle.getEntry(path);
        if (entry == null) {
            return refused(
                    name, "its header " + FragmentBundles.HEADER + " names " + path + ", which it does not hold");
        }
        try (var in = entry.openStream()) {
            JsonNode read = MAPPER.readTree(in);
            return read instanceof ObjectNode document
                    ? of(name, document)
                    : refused(name, path + " is not a JSON object");
        } catch (IOException e) {
            return refused(name, path + " cannot be read as JSON");
        }
    }

    private static Fragment refused(String bundle, String fault) {
        return new Fragment(bundle, JsonNodeFactory.instance.objectNode(), Optional.of(fault));
    }
}
