package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Errors: what each operation can be refused with, and the one shape that all of them have (RFC 9457). */
final class Problems {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEDIA_TYPE = "application/problem+json";

    private final Map<String, Compiled.Problem> byName = new LinkedHashMap<>();
    private final Map<String, ObjectNode> responses = new TreeMap<>();

    Problems(List<Compiled.Problem> known) {
        known.forEach(problem -> byName.put(problem.name(), problem));
    }

    /** The problems that one operation can be answered with, and why. */
    final class Collected {

        private final Map<Integer, Map<Compiled.Problem, List<String>>> byStatus = new TreeMap<>();

        void add(String problem, String... causes) {
            add(named(problem).status(), problem, causes);
        }

        void add(int status, String problem, String... causes) {
            byStatus.computeIfAbsent(status, key -> new LinkedHashMap<>())
                    .computeIfAbsent(named(problem), key -> new ArrayList<>())
                    .addAll(List.of(causes));
        }

        /** What the Javadoc says is thrown, by the simple name of the exception; false if it is no problem of ours. */
        boolean addThrown(int staleStatus, String exception, List<String> causes) {
            var name = exception.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            if (!byName.containsKey(name)) {
                return false;
            }
            int status =
                    name.equals("STALE_VERSION") ? staleStatus : named(name).status();
            add(status, name, causes.toArray(String[]::new));
            return true;
        }

        void writeTo(ObjectNode responses) {
            byStatus.forEach((status, problems) -> {
                var response = response(status, problems);
                var plain = problems.values().stream().allMatch(List::isEmpty);
                responses.set(Integer.toString(status), plain ? shared(problems.keySet(), response) : response);
            });
        }
    }

    /** What is the same for every operation stands in the document once. */
    private ObjectNode shared(Set<Compiled.Problem> problems, ObjectNode response) {
        var name = problems.stream()
                .map(problem -> problem.title().replaceAll("[^A-Za-z]", " "))
                .flatMap(title -> Arrays.stream(title.split(" ")))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        responses.put(name, response);
        return JSON.objectNode().put("$ref", "#/components/responses/" + name);
    }

    /** The shared ones, by name. */
    Map<String, ObjectNode> responses() {
        return responses;
    }

    private Compiled.Problem named(String name) {
        var problem = byName.get(name);
        if (problem == null) {
            throw new Fault("The platform knows no problem " + name + ".");
        }
        return problem;
    }

    private static ObjectNode response(int status, Map<Compiled.Problem, List<String>> problems) {
        var response = JSON.objectNode();
        var lines = new ArrayList<String>();
        problems.forEach((problem, causes) -> {
            var why = causes.isEmpty() ? problem.detail() : String.join("; ", causes);
            lines.add("`" + problem.uri() + "`: " + Sentence.of(why));
        });
        response.put("description", lines.size() == 1 ? lines.get(0) : "- " + String.join("\n- ", lines));
        var headers = response.putObject("headers");
        headers.set("X-Correlation-Id", header("Correlation"));
        if (status == 401) {
            headers.set("WWW-Authenticate", header("Challenge"));
        }
        if (status == 429 || status == 503) {
            headers.set("Retry-After", header("RetryAfter"));
        }
        response.putObject("content").putObject(MEDIA_TYPE).set("schema", Schemas.reference("Problem"));
        return response;
    }

    private static ObjectNode header(String component) {
        return JSON.objectNode().put("$ref", "#/components/headers/" + component);
    }

    /** The shape of every error. */
    Map<String, ObjectNode> schemas() {
        var problem = JSON.objectNode().put("type", "object");
        problem.put(
                "description",
                "Why a request was refused (RFC 9457). It repeats nothing that was sent, and names no class.");
        problem.putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("detail")
                .add("correlation");
        var members = problem.putObject("properties");
        members.set("type", Schemas.reference("ProblemType"));
        members.putObject("title").put("type", "string").put("description", "The type in words.");
        members.putObject("status")
                .put("type", "integer")
                .put("format", "int32")
                .put("minimum", 400)
                .put("maximum", 599)
                .put("description", "The HTTP status.");
        members.putObject("detail").put("type", "string").put("description", "What is wrong, and what to do next.");
        members.putObject("correlation")
                .put("type", "string")
                .put("description", "To tell the service desk: ties this answer to audit trail and log.");
        list(
                members,
                "fields",
                Schemas.reference("WrongField"),
                "With `invalid-input`: every field that is wrong, at least one.");
        members.putObject("rule")
                .put("type", "string")
                .put("description", "With `refused-by-rule`: the rule's id in the catalogue, such as `IN-8`.");
        list(members, "clauses", text(), "With `refused-by-rule`: where the rule comes from, such as `W5`.");
        list(members, "reasons", text(), "With `refused-by-rule`: why, in sentences that a caseworker can read out.");
        for (var place : List.of("line", "column")) {
            members.putObject(place)
                    .put("type", "integer")
                    .put("format", "int32")
                    .put("minimum", 1)
                    .put("description", "With `malformed-json`: where it stops being JSON.");
        }
        return Map.of("Problem", problem, "ProblemType", types(), "WrongField", wrongField());
    }

    private ObjectNode types() {
        var types = text();
        var lines = new ArrayList<String>();
        var values = types.putArray("enum");
        byName.values().forEach(problem -> {
            values.add(problem.uri());
            lines.add("- `" + problem.uri() + "` (" + problem.status() + "): " + problem.detail());
        });
        return types.put("description", "The stable names of all errors.\n\n" + String.join("\n", lines));
    }

    private static ObjectNode wrongField() {
        var field = JSON.objectNode().put("type", "object").put("description", "One wrong field of a request.");
        field.putArray("required").add("pointer").add("message");
        var members = field.putObject("properties");
        members.putObject("pointer")
                .put("type", "string")
                .put("description", "Where it stands, as a JSON Pointer (RFC 6901); a query parameter as `/name`.");
        members.putObject("message")
                .put("type", "string")
                .put("description", "What is wrong and what would be right; never repeats the value.");
        return field;
    }

    private static void list(ObjectNode members, String name, ObjectNode items, String description) {
        members.putObject(name)
                .put("type", "array")
                .put("description", description)
                .set("items", items);
    }

    private static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }
}
