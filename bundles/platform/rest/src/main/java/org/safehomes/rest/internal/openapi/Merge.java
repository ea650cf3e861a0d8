package org.safehomes.rest.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes one document of fragments. Each is taken whole or left out whole: a document that tells half of a module's contract,
 * or another module's, would be believed.
 */
final class Merge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Where things with names stand, and what a clash of two is called. */
    private static final Map<String, String> SECTIONS = Map.of(
            "/components/schemas", "schema",
            "/components/headers", "header",
            "/components/responses", "response",
            "/components/parameters", "parameter",
            "/components/securitySchemes", "way to sign in");

    private final Map<String, Map<String, Taken>> named = new TreeMap<>();
    private final Map<String, Taken> paths = new TreeMap<>();
    private final Map<String, Taken> operations = new TreeMap<>();
    private final Map<String, Taken> tags = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private record Taken(String bundle, JsonNode value) {}

    private Merge() {}

    /**
     * The document and what was left out of it.
     *
     * @param faults one sentence for each fragment that was left out
     */
    record Result(ObjectNode document, List<String> faults) {}

    /**
     * Merges.
     *
     * @param base whose title and description the whole document has
     * @param others in the order in which the first wins where two clash
     */
    static Result of(Fragment base, List<Fragment> others) {
        var merge = new Merge();
        merge.take(base);
        others.forEach(merge::take);
        return new Result(merge.document(base.document()), List.copyOf(merge.faults));
    }

    private void take(Fragment fragment) {
        var clash = fragment.fault().or(() -> clash(fragment.document()));
        if (clash.isPresent()) {
            faults.add(fragment.bundle() + " is left out of the OpenAPI document: " + clash.get() + ".");
            return;
        }
        var document = fragment.document();
        SECTIONS.keySet()
                .forEach(section -> put(
                        document.at(section),
                        named.computeIfAbsent(section, key -> new TreeMap<>()),
                        fragment.bundle()));
        put(document.path("paths"), paths, fragment.bundle());
        put(byName(document.path("tags"), "name"), tags, fragment.bundle());
        put(operations(document), operations, fragment.bundle());
    }

    private Optional<String> clash(ObjectNode document) {
        var found = new ArrayList<String>();
        SECTIONS.forEach((section, kind) -> document.at(section).properties().forEach(entry -> {
            var before = named.getOrDefault(section, Map.of()).get(entry.getKey());
            if (before != null && !before.value().equals(entry.getValue())) {
                found.add("its " + kind + " " + entry.getKey() + " is not that of " + before.bundle());
            }
        }));
        same(document.path("paths"), paths, "path", found);
        same(byName(document.path("tags"), "name"), tags, "tag", found);
        same(operations(document), operations, "operation", found);
        return found.stream().sorted().findFirst();
    }

    /** Two modules never share one of these, not even if they say the same of it. */
    private static void same(JsonNode mine, Map<String, Taken> taken, String kind, List<String> found) {
        mine.properties().stream()
                .filter(entry -> taken.containsKey(entry.getKey()))
                .map(entry -> "its " + kind + " " + entry.getKey() + " is also one of "
                        + taken.get(entry.getKey()).bundle())
                .forEach(found::add);
    }

    private static void put(JsonNode all, Map<String, Taken> into, String bundle) {
        all.properties().forEach(entry -> into.putIfAbsent(entry.getKey(), new Taken(bundle, entry.getValue())));
    }

    private static ObjectNode operations(ObjectNode document) {
        var all = JSON.arrayNode();
        document.path("paths").forEach(path -> path.forEach(all::add));
        return byName(all, "operationId");
    }

    private static ObjectNode byName(JsonNode list, String member) {
        var named = JSON.objectNode();
        list.forEach(item -> named.set(item.path(member).asText(), item));
        return named;
    }

    private ObjectNode document(ObjectNode base) {
        var document = JSON.objectNode().put("openapi", base.path("openapi").asText("3.1.0"));
        document.set("info", base.path("info"));
        var waysToSignIn = named.getOrDefault("/components/securitySchemes", Map.of());
        if (!waysToSignIn.isEmpty()) {
            // any one of them
            var security = document.putArray("security");
            waysToSignIn.keySet().forEach(way -> security.addObject().putArray(way));
        }
        var tagList = document.putArray("tags");
        tags.values().forEach(tag -> tagList.add(tag.value()));
        var allPaths = document.putObject("paths");
        paths.forEach((path, item) -> allPaths.set(path, item.value()));
        named.forEach((section, all) -> {
            if (!all.isEmpty()) {
                var node = document.withObject(section);
                all.forEach((name, item) -> node.set(name, item.value()));
            }
        });
        return document;
    }
}
