package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Headers and parameters that mean the same for every operation. */
final class Headers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TAG = "^\"(0|[1-9][0-9]{0,17})\"$";

    private Headers() {}

    /** Components by their names. */
    static Map<String, ObjectNode> answers() {
        return Map.of(
                "Correlation", header("Ties this answer to audit trail and log; says nothing about anyone.", text()),
                "Version",
                        header(
                                "The version of the record, to be sent as `If-Match` with a change.",
                                text().put("pattern", TAG)),
                "Challenge", header("How to sign in.", text()),
                "RetryAfter",
                        header(
                                "After how many seconds to try again.",
                                JSON.objectNode().put("type", "integer").put("minimum", 0)));
    }

    private static ObjectNode header(String description, ObjectNode schema) {
        return JSON.objectNode()
                .put("description", description)
                .put("required", true)
                .set("schema", schema);
    }

    static ObjectNode ifMatch(boolean required, String said) {
        var description = Javadoc.paragraphs(
                Sentence.of(said),
                "The `ETag` of the record as the caller last saw it, so that nobody overwrites what another did.");
        return parameter("header", "If-Match", required, description, text().put("pattern", TAG));
    }

    static ObjectNode idempotencyKey(String said) {
        var description = Javadoc.paragraphs(
                Sentence.of(said),
                "Random, new for each request, and the same when it is repeated. Without it a repetition has a second effect.");
        var key = text().put("pattern", "^[\\x21-\\x7E]+$").put("minLength", 1).put("maxLength", 200);
        return parameter("header", "Idempotency-Key", false, description, key);
    }

    static ObjectNode limit(String said) {
        var limit = JSON.objectNode()
                .put("type", "integer")
                .put("format", "int32")
                .put("minimum", 1)
                .put("maximum", 200)
                .put("default", 50);
        return parameter("query", "limit", false, Sentence.of(said), limit);
    }

    static ObjectNode cursor(String said) {
        var cursor = text().put("pattern", "^[A-Za-z0-9_=.~-]{1,500}$");
        return parameter("query", "cursor", false, Sentence.of(said) + " It is the page's `next`, unchanged.", cursor);
    }

    static ObjectNode parameter(String in, String name, boolean required, String description, ObjectNode schema) {
        var parameter = JSON.objectNode().put("name", name).put("in", in).put("required", required);
        if (!description.isBlank()) {
            parameter.put("description", description.strip());
        }
        return parameter.set("schema", schema);
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }
}
