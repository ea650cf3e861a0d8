package org.safehomes.da.rest.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.safehomes.rest.contract.Operation;

/** A good body with one place of it changed. */
final class Edited {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Edited() {}

    static Operation without(Operation operation, String pointer) {
        var root = parsed(operation.body());
        var place = JsonPointer.compile(pointer);
        var removed = ((ObjectNode) root.at(place.head())).remove(place.last().getMatchingProperty());
        if (removed == null) {
            throw new IllegalArgumentException(operation + " has no " + pointer);
        }
        return operation.withBody(root.toString());
    }

    /** The value is JSON; what is there already is exchanged. */
    static Operation with(Operation operation, String pointer, String json) {
        var root = parsed(operation.body());
        var place = JsonPointer.compile(pointer);
        var inside = root.at(place.head());
        if (inside instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), parsed(json));
        } else {
            ((ObjectNode) inside).set(place.last().getMatchingProperty(), parsed(json));
        }
        return operation.withBody(root.toString());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
