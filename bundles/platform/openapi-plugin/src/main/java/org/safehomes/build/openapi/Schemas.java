package org.safehomes.build.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The JSON Schema of each type that goes over the wire, as the platform's {@code json} extension reads and writes it: an
 * absent value is left out and never null, references are texts, records are objects.
 */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String KERNEL = "org.safehomes.kernel";
    private static final Set<String> BOXES =
            Set.of("java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Double");
    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Collection", "java.util.Set", "java.util.SortedSet");

    private final Sources sources;
    private final Compiled compiled;
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, TypeMirror> named = new HashMap<>();

    Schemas(Sources sources, Compiled compiled) {
        this.sources = sources;
        this.compiled = compiled;
    }

    /** Every schema that has a name, by it. */
    Map<String, ObjectNode> components() {
        return components;
    }

    /** The schema of a type, or a reference to it if it has a name. */
    ObjectNode of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> JSON.objectNode().put("type", "boolean");
            case INT, SHORT -> JSON.objectNode().put("type", "integer").put("format", "int32");
            case LONG -> JSON.objectNode().put("type", "integer").put("format", "int64");
            case DOUBLE, FLOAT -> JSON.objectNode().put("type", "number");
            case ARRAY -> bytes();
            case DECLARED -> declared((DeclaredType) type);
            default -> throw new Fault(type + " cannot be described: no JSON type stands for it.");
        };
    }

    static ObjectNode bytes() {
        return JSON.objectNode().put("type", "string").put("format", "binary");
    }

    static ObjectNode reference(String component) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + component);
    }

    private ObjectNode declared(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        var name = element.getQualifiedName().toString();
        if (WireTexts.knows(name)) {
            return WireTexts.schema(name);
        }
        if (BOXES.contains(name)) {
            return of(sources.types().unboxedType(type));
        }
        if (name.equals("java.util.Optional")) {
            return of(type.getTypeArguments().get(0));
        }
        if (LISTS.contains(name)) {
            var array = JSON.objectNode().put("type", "array");
            array.set("items", of(type.getTypeArguments().get(0)));
            return name.endsWith("Set") ? array.put("uniqueItems", true) : array;
        }
        if (name.equals("java.util.Map")) {
            var map = JSON.objectNode().put("type", "object");
            map.set("additionalProperties", of(type.getTypeArguments().get(1)));
            return map;
        }
        return component(type, element);
    }

    private ObjectNode component(DeclaredType type, TypeElement element) {
        var name = Names.of(type);
        var before = named.putIfAbsent(name, type);
        if (before == null) {
            var schema = JSON.objectNode();
            components.put(name, schema);
            fill(schema, type, element);
        } else if (!sources.types().isSameType(before, type)) {
            throw new Fault("Two types would be called " + name + " in the document: " + before + " and " + type
                    + ". Rename one of them.");
        }
        return reference(name);
    }

    private void fill(ObjectNode schema, DeclaredType type, TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            constants(schema, element);
        } else if (element.getQualifiedName().contentEquals(KERNEL + ".Version")) {
            schema.put("type", "integer").put("format", "int64").put("minimum", 0);
            described(schema, element);
        } else if (isId(element)) {
            id(schema, element);
        } else if (element.getKind() == ElementKind.RECORD) {
            members(schema, type, element);
        } else if (element.getModifiers().contains(Modifier.SEALED)
                && !element.getPermittedSubclasses().isEmpty()) {
            eitherOf(schema, element);
        } else {
            throw new Fault(type + " cannot be described: answers and requests are made of records, enums, texts,"
                    + " numbers, times, and lists, sets and Optionals of them.");
        }
    }

    /** A reference or a key of the host's: a record of the kernel that is one text. */
    private boolean isId(TypeElement element) {
        return element.getKind() == ElementKind.RECORD
                && sources.elements().getPackageOf(element).getQualifiedName().contentEquals(KERNEL)
                && element.getRecordComponents().size() == 1
                && element.getRecordComponents().get(0).asType().toString().equals("java.lang.String");
    }

    private void id(ObjectNode schema, TypeElement element) {
        schema.put("type", "string");
        compiled.pattern(element.getQualifiedName().toString())
                .ifPresentOrElse(pattern -> schema.put("pattern", "^" + pattern + "$"), () -> schema.put("minLength", 1)
                        .put("maxLength", compiled.longestHostKey()));
        described(schema, element);
    }

    private void eitherOf(ObjectNode schema, TypeElement kinds) {
        var patterns = kinds.getPermittedSubclasses().stream()
                .map(each -> (TypeElement) ((DeclaredType) each).asElement())
                .map(each -> Optional.of(each)
                        .filter(this::isId)
                        .flatMap(id -> compiled.pattern(id.getQualifiedName().toString()))
                        .orElseThrow(() -> new Fault(
                                kinds + " cannot be described: " + each + " is not written as a text with a pattern.")))
                .collect(Collectors.joining("|", "^(?:", ")$"));
        schema.put("type", "string").put("pattern", patterns);
        described(schema, kinds);
    }

    private void constants(ObjectNode schema, TypeElement element) {
        schema.put("type", "string");
        var values = schema.putArray("enum");
        var text = new StringBuilder();
        for (var constant : element.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                values.add(constant.getSimpleName().toString());
                var doc = Javadoc.of(constant, sources.trees()).text();
                if (!doc.isEmpty()) {
                    text.append("\n- `")
                            .append(constant.getSimpleName())
                            .append("`: ")
                            .append(doc);
                }
            }
        }
        var all = Javadoc.paragraphs(
                Javadoc.of(element, sources.trees()).text(), text.toString().strip());
        if (!all.isEmpty()) {
            schema.put("description", all);
        }
    }

    private void members(ObjectNode schema, DeclaredType type, TypeElement element) {
        schema.put("type", "object");
        described(schema, element);
        var docs = Javadoc.of(element, sources.trees()).parameters();
        var required = JSON.arrayNode();
        var properties = schema.putObject("properties");
        for (var member : element.getRecordComponents()) {
            var name = member.getSimpleName().toString();
            var memberType = substituted(type, member);
            var property = of(memberType);
            var doc = docs.getOrDefault(name, "");
            Limits.apply(doc, property);
            if (!doc.isEmpty()) {
                property.put("description", Sentence.of(doc));
            }
            properties.set(name, property);
            if (!isOptional(memberType)) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private TypeMirror substituted(DeclaredType type, RecordComponentElement member) {
        ExecutableElement accessor = member.getAccessor();
        return ((javax.lang.model.type.ExecutableType) sources.types().asMemberOf(type, accessor)).getReturnType();
    }

    static boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals("java.util.Optional");
    }

    private void described(ObjectNode schema, TypeElement element) {
        var text = Javadoc.of(element, sources.trees()).text();
        if (!text.isEmpty()) {
            schema.put("description", text);
        }
    }
}
