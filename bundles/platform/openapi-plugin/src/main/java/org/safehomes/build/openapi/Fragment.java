package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Puts a module's fragment together: a whole OpenAPI 3.1 document that says nothing of other modules. */
final class Fragment {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Sources sources;
    private final Compiled compiled;

    Fragment(Sources sources, Compiled compiled) {
        this.sources = sources;
        this.compiled = compiled;
    }

    /**
     * @param root where the REST services are, such as {@code /api}
     * @param base what stands in the document besides: title, version, paths that are no resources
     */
    ObjectNode write(String root, ObjectNode base) {
        var schemas = new Schemas(sources, compiled);
        var problems = new Problems(compiled.problems());
        var operations = new Operations(sources, compiled, schemas, problems);
        var paths = new TreeMap<String, ObjectNode>();
        Resource.in(sources)
                .forEach(resource -> paths.computeIfAbsent(root + resource.path(), path -> JSON.objectNode())
                        .set(resource.verb(), operations.describe(resource)));

        var document = JSON.objectNode().put("openapi", "3.1.0");
        document.setAll(base.deepCopy());
        var allPaths = document.withObject("/paths");
        paths.forEach(allPaths::set);
        var tags = document.withArray("/tags");
        operations
                .tags()
                .forEach((tag, text) -> tags.addObject().put("name", tag).put("description", text));
        var components = document.withObject("/components");
        var named = new TreeMap<String, ObjectNode>(schemas.components());
        problems.schemas().forEach(named::putIfAbsent);
        put(components.withObject("/schemas"), named);
        put(components.withObject("/responses"), problems.responses());
        put(components.withObject("/headers"), new TreeMap<>(Headers.answers()));
        return document;
    }

    private static void put(ObjectNode into, Map<String, ObjectNode> all) {
        all.forEach(into::set);
    }
}
