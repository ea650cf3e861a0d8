package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes the schemas of what is sent as strict and as lenient as the platform reads them: a member that is not known is
 * refused, and a list that is left out is empty.
 */
final class Requests {

    private final Map<String, ObjectNode> components;
    private final Set<String> sent = new HashSet<>();

    Requests(Map<String, ObjectNode> components) {
        this.components = components;
    }

    /** @param body the schema of a request's body */
    void sent(JsonNode body) {
        var reference = body.path("$ref").asText();
        if (!reference.isEmpty()) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            if (sent.add(name)) {
                relax(components.get(name));
                sent(components.get(name));
            }
        }
        body.forEach(this::sent);
    }

    private static void relax(ObjectNode schema) {
        if (!schema.path("type").asText().equals("object")) {
            return;
        }
        schema.put("additionalProperties", false);
        if (schema.get("required") instanceof com.fasterxml.jackson.databind.node.ArrayNode required) {
            for (int i = required.size() - 1; i >= 0; i--) {
                var member = schema.path("properties").path(required.get(i).asText());
                if (member.path("type").asText().equals("array")) {
                    required.remove(i);
                }
            }
            if (required.isEmpty()) {
                schema.remove("required");
            }
        }
    }
}
