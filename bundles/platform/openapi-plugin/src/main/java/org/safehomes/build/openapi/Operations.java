package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Turns resource methods into the operations of the document. */
final class Operations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RS = "jakarta.ws.rs.";
    private static final String JSON_MEDIA = "application/json";

    private final Sources sources;
    private final Compiled compiled;
    private final Schemas schemas;
    private final Problems problems;
    private final Requests requests;
    private final Members members = new Members();
    private final Map<String, String> tags = new TreeMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    Operations(Sources sources, Compiled compiled, Schemas schemas, Problems problems) {
        this.sources = sources;
        this.compiled = compiled;
        this.schemas = schemas;
        this.problems = problems;
        this.requests = new Requests(schemas.components());
    }

    /** What each tag stands for, by its name. */
    Map<String, String> tags() {
        return tags;
    }

    ObjectNode describe(Resource resource) {
        var handling = new CodeReader(sources, compiled).read(resource.method());
        var contract = Contract.of(resource, handling, sources, compiled);
        var other = ids.putIfAbsent(contract.id(), resource.toString());
        if (other != null) {
            throw new Fault(other + " and " + resource + " would both be called " + contract.id()
                    + " in the document: rename one of the methods.");
        }
        tags.put(contract.tag(), contract.tagText());

        var operation = JSON.objectNode().put("operationId", contract.id());
        operation.putArray("tags").add(contract.tag());
        operation.put("summary", contract.said().summary());
        operation.put(
                "description",
                Javadoc.paragraphs(
                        contract.said().body(), contract.besides().text(), contract.whoMay(), contract.tagText()));
        if (!contract.actions().isEmpty()) {
            contract.actions().forEach(operation.putArray("x-safehomes-actions")::add);
            contract.roles().forEach(operation.putArray("x-safehomes-roles")::add);
        }
        var parameters = parameters(resource, handling, contract.said());
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        var body = body(resource);
        body.ifPresent(parameter -> operation.set("requestBody", requestBody(parameter, contract.said())));
        var responses = operation.putObject("responses");
        replies(resource, handling, contract, responses);
        refusals(resource, handling, contract, body.isPresent()).writeTo(responses);
        return operation;
    }

    private ArrayNode parameters(Resource resource, Handling handling, Javadoc said) {
        var all = JSON.arrayNode();
        for (var parameter : resource.method().getParameters()) {
            var name = parameter.getSimpleName().toString();
            Annotations.value(parameter, RS + "PathParam").ifPresent(variable -> {
                var type = handling.readAs.get(parameter);
                var schema = type == null ? JSON.objectNode().put("type", "string") : schemas.of(type);
                var text = said.parameters()
                        .getOrDefault(variable, said.parameters().getOrDefault(name, ""));
                all.add(Headers.parameter("path", variable, true, Sentence.of(text), schema));
            });
            Annotations.value(parameter, RS + "QueryParam").ifPresent(query -> {
                var choices = handling.choices.get(query);
                var schema = choices == null ? JSON.objectNode().put("type", "string") : schemas.of(choices.asType());
                var text = Sentence.of(said.parameters().getOrDefault(query, ""));
                all.add(Headers.parameter("query", query, false, text, schema));
            });
        }
        if (handling.paged) {
            all.add(Headers.limit(said.parameters().getOrDefault("limit", "how many at most, 1 to 200")));
            all.add(Headers.cursor(
                    said.parameters().getOrDefault("cursor", "from the page before; left out for the first")));
        }
        if (handling.version != Handling.Need.NONE) {
            all.add(Headers.ifMatch(
                    handling.version == Handling.Need.REQUIRED,
                    said.parameters().getOrDefault("version", "what the caller saw")));
        }
        if (handling.idempotent) {
            all.add(Headers.idempotencyKey(said.parameters()
                    .getOrDefault("once", "a repetition answers what the first one did and adds nothing")));
        }
        return all;
    }

    /** The parameter that JAX-RS fills with what was sent: the one that has none of its annotations. */
    private static Optional<? extends VariableElement> body(Resource resource) {
        return resource.method().getParameters().stream()
                .filter(parameter -> parameter.getAnnotationMirrors().stream()
                        .noneMatch(annotation -> Annotations.name(annotation).startsWith(RS)))
                .findFirst();
    }

    private ObjectNode requestBody(VariableElement parameter, Javadoc said) {
        var schema = schemas.of(parameter.asType());
        var type = (DeclaredType) parameter.asType();
        if (sources.own().contains(type.asElement())) {
            members.describe(Names.of(type), schemas.components().get(Names.of(type)), said.parameters());
        }
        requests.sent(schema);
        var body = JSON.objectNode().put("required", true);
        body.putObject("content").putObject(JSON_MEDIA).set("schema", schema);
        return body;
    }

    private void replies(Resource resource, Handling handling, Contract contract, ObjectNode responses) {
        for (var reply : repliesOf(resource, handling)) {
            var status = Integer.toString(reply.status());
            if (responses.has(status)) {
                throw new Fault(sources.place(resource.method()) + ": " + resource + " answers " + status
                        + " in two shapes, of which the document can tell only one.");
            }
            var response = responses.putObject(status);
            response.put("description", said(reply, resource, contract));
            var headers = response.putObject("headers");
            headers.putObject("X-Correlation-Id").put("$ref", "#/components/headers/Correlation");
            if (reply.tagged()) {
                headers.putObject("ETag").put("$ref", "#/components/headers/Version");
            }
            if (reply.entity() != null) {
                var media = reply.mediaType().isEmpty() ? resource.produces() : reply.mediaType();
                response.putObject("content").putObject(media).set("schema", entity(reply, media));
            }
        }
    }

    private ObjectNode entity(Reply reply, String media) {
        if (media.equals(JSON_MEDIA) && reply.entity().getKind() != TypeKind.ARRAY) {
            return schemas.of(reply.entity());
        }
        return media.equals(JSON_MEDIA) ? JSON.objectNode().put("type", "object") : Schemas.bytes();
    }

    private static String said(Reply reply, Resource resource, Contract contract) {
        if (!contract.said().returned().isEmpty()) {
            return Sentence.of(contract.said().returned());
        }
        if (reply.entity() == null) {
            return resource.verb().equals("get") ? "There is nothing to tell." : "Done.";
        }
        return reply.status() == 201 ? "It was added." : "What was asked for.";
    }

    private static List<Reply> repliesOf(Resource resource, Handling handling) {
        var declared = resource.method().getReturnType();
        if (declared.getKind() == TypeKind.VOID) {
            return List.of(new Reply(204, null, "", false));
        }
        if (!declared.toString().equals(RS + "core.Response")) {
            return List.of(new Reply(200, declared, "", false));
        }
        if (handling.replies.isEmpty()) {
            throw new Fault(resource + " makes its answer where the plugin cannot see it: in another module.");
        }
        return handling.replies;
    }

    private Problems.Collected refusals(Resource resource, Handling handling, Contract contract, boolean hasBody) {
        var found = problems.new Collected();
        found.add("NOT_SIGNED_IN");
        if (!contract.roles().isEmpty()) {
            found.add("NOT_ALLOWED");
        }
        if (resource.path().contains("{")) {
            found.add(
                    "NO_SUCH_RECORD",
                    "if there is none of this reference, or the caller may not know that there is: the two are one answer");
        }
        found.add("NOT_ACCEPTABLE");
        if (hasBody) {
            List.of("MALFORMED_JSON", "BAD_REQUEST", "BODY_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE", "INVALID_INPUT")
                    .forEach(found::add);
        }
        if (handling.paged || !handling.choices.isEmpty() || handling.idempotent) {
            found.add("INVALID_INPUT");
        }
        if (handling.idempotent) {
            found.add("KEY_REUSED");
        }
        int stale = handling.version == Handling.Need.NONE ? 409 : 412;
        if (handling.version != Handling.Need.NONE) {
            found.add(stale, "STALE_VERSION");
        }
        if (handling.version == Handling.Need.REQUIRED) {
            found.add("VERSION_REQUIRED");
        }
        List.of("TOO_MANY_ATTEMPTS", "UNEXPECTED", "UNAVAILABLE").forEach(found::add);
        contract.said().thrown().forEach((exception, causes) -> found.addThrown(stale, exception, causes));
        return found;
    }
}
