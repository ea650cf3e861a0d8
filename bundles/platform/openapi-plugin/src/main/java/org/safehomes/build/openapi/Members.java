package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Describes the members of a request that only one operation takes by the Javadoc of that operation's parameters, whose names
 * they bear, so that it need not be said twice.
 */
final class Members {

    private final Map<String, String> saidOf = new HashMap<>();

    /**
     * Adds what the record itself does not say.
     *
     * @param name of the record, in the document
     * @param said what the operation says of its parameters
     * @throws Fault if another operation takes the same record and says something else
     */
    void describe(String name, ObjectNode schema, Map<String, String> said) {
        schema.path("properties").properties().forEach(member -> {
            var text = said.getOrDefault(member.getKey(), "");
            var property = (ObjectNode) member.getValue();
            var before = saidOf.get(name + "." + member.getKey());
            if (before != null && !before.equals(text)) {
                throw new Fault("Two operations take " + name + " and say different things of its member "
                        + member.getKey() + ": describe it by @param in the Javadoc of the record.");
            }
            if (before == null && !property.has("description") && !text.isEmpty()) {
                Limits.apply(text, property);
                property.put("description", Sentence.of(text));
                saidOf.put(name + "." + member.getKey(), text);
            }
        });
    }
}
