package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The JDK's own types that are texts on the wire. */
final class WireTexts {

    private static final Map<String, UnaryOperator<ObjectNode>> KNOWN = Map.of(
            "java.lang.String", text -> text,
            "java.time.Instant",
                    text -> text.put("format", "date-time")
                            .<ObjectNode>set("examples", example("2026-03-31T09:30:00Z")),
            "java.time.LocalDate",
                    text -> text.put("format", "date").<ObjectNode>set("examples", example("2026-03-31")),
            "java.time.LocalTime",
                    // a time of day without a zone, which the format "time" of JSON Schema is not
                    text -> text.put("pattern", "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$")
                            .<ObjectNode>set("examples", example("09:30")),
            "java.time.Duration", text -> text.put("format", "duration").<ObjectNode>set("examples", example("PT36H")),
            "java.time.Period", text -> text.put("format", "duration").<ObjectNode>set("examples", example("P28D")));

    private WireTexts() {}

    private static ArrayNode example(String text) {
        return JsonNodeFactory.instance.arrayNode().add(text);
    }

    static boolean knows(String type) {
        return KNOWN.containsKey(type);
    }

    static ObjectNode schema(String type) {
        return KNOWN.get(type).apply(JsonNodeFactory.instance.objectNode().put("type", "string"));
    }
}
