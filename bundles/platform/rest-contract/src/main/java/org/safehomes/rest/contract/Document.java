package org.safehomes.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document of one module's bundle, as it goes into it. */
final class Document {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final String path;
    private final String text;
    private final JsonNode root;

    private Document(String path, String text, JsonNode root) {
        this.path = path;
        this.text = text;
        this.root = root;
    }

    /** The platform's has the same name; the bundle that is tested stands before it on the class path. */
    static Document of(RestModule module) {
        try (var in = module.getClass().getResourceAsStream("/OSGI-INF/openapi.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Document("/api/" + module.path(), text, JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    /** One operation of the document. */
    record Described(String method, String path, JsonNode content) {

        String action() {
            return content.path("x-safehomes-actions").path(0).asText();
        }

        boolean takes(String method, String path) {
            return this.method.equals(method) && path.matches(this.path.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        Optional<JsonNode> parameter(String name) {
            return StreamSupport.stream(content.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("name").asText().equals(name))
                    .findFirst();
        }
    }

    Stream<Described> operations() {
        return root.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(method -> new Described(method.getKey().toUpperCase(), path.getKey(), method.getValue())));
    }

    /** The operation that a request belongs to; a query is no part of its path. */
    Described of(Operation operation) {
        var asked = path + operation.path().replaceFirst("\\?.*", "");
        var found = operations()
                .filter(each -> each.takes(operation.method(), asked))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    operation.method() + " " + asked + " stands in the document " + found.size() + " times");
        }
        return found.get(0);
    }

    /** The names of schemas. */
    List<String> schemas() {
        return root.at("/components/schemas").properties().stream()
                .map(schema -> schema.getKey())
                .toList();
    }

    /** What is wrong with a value, by a schema of the document; empty if nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return schema(schema).validate(value).stream().map(Object::toString).toList();
    }

    private JsonSchema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", root.at("/components/schemas"));
        try {
            var text = JSON.writeValueAsString(whole).replace("#/components/schemas/", "#/$defs/");
            return SCHEMAS.getSchema(text, STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
