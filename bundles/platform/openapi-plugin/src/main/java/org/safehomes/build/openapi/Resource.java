package org.safehomes.build.openapi;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One method of a resource that takes requests.
 *
 * @param verb the HTTP method in lower case, as OpenAPI writes it
 * @param path below the root of the REST services, with its variables
 */
record Resource(ExecutableElement method, TypeElement type, String verb, String path) {

    private static final String RS = "jakarta.ws.rs.";

    /** All of the module, in the order of its sources. */
    static Stream<Resource> in(Sources sources) {
        return sources.own().stream()
                .filter(type -> Annotations.of(type, RS + "Path").isPresent())
                .flatMap(type -> type.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.METHOD)
                        .map(ExecutableElement.class::cast)
                        .flatMap(method -> of(type, method).stream()));
    }

    private static Optional<Resource> of(TypeElement type, ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement())
                .flatMap(annotation -> Annotations.value(annotation, RS + "HttpMethod").stream())
                .map(verb -> new Resource(method, type, verb.toLowerCase(Locale.ROOT), path(type, method)))
                .findFirst();
    }

    private static String path(TypeElement type, ExecutableElement method) {
        var own = Annotations.value(method, RS + "Path").orElse("");
        var whole = "/" + Annotations.value(type, RS + "Path").orElse("") + "/" + own;
        return whole.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    String produces() {
        return Annotations.value(method, RS + "Produces")
                .or(() -> Annotations.value(type, RS + "Produces"))
                .orElse("application/json");
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method.getSimpleName();
    }
}
