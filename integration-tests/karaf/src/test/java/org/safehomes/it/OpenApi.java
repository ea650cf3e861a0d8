package org.safehomes.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safehomes.it.karaf.Answer;
import org.safehomes.it.karaf.Rest;

/** The OpenAPI document that a running Safe Homes serves. */
public final class OpenApi {

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode root;

    private OpenApi(JsonNode root) {
        this.root = root;
    }

    public static OpenApi of(Rest client) {
        var answer = client.get("/api/openapi.json");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return new OpenApi(answer.json());
    }

    /**
     * One operation.
     *
     * @param path with its variables
     */
    public record Operation(String method, String path, JsonNode content) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public JsonNode root() {
        return root;
    }

    public List<String> paths() {
        return root.path("paths").properties().stream()
                .map(path -> path.getKey())
                .toList();
    }

    public Stream<Operation> operations() {
        return root.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(method ->
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())));
    }

    /** The one that performs an action. */
    public Operation performing(String action) {
        return operations()
                .filter(operation -> Answer.stream(operation.content().path("x-safehomes-actions"))
                        .anyMatch(each -> each.asText().equals(action)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not described"));
    }

    /** Without what it leaves to a shared component. */
    public JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : root.at(reference.substring(1));
    }

    /** What is wrong with an answer of this operation; empty if it is as described. */
    public List<String> faults(Operation operation, Answer answer) {
        var response = resolved(operation.content().path("responses").path(Integer.toString(answer.status())));
        if (response.isMissingNode()) {
            return List.of("status " + answer.status() + " is not described");
        }
        var content = response.path("content");
        if (answer.body().length == 0) {
            return content.isMissingNode() ? List.of() : List.of("nothing was answered");
        }
        var mediaType = answer.header("Content-Type").replaceFirst(";.*", "");
        if (!content.has(mediaType)) {
            return List.of(mediaType + " is not described");
        }
        return mediaType.endsWith("json") ? faults(content.path(mediaType).path("schema"), answer.json()) : List.of();
    }

    private List<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", root.at("/components/schemas"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), STRICT)
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
