package org.safehomes.build.openapi;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What a type is called in the document. A nested one keeps the name of its owner in front, unless it has it already. */
final class Names {

    private Names() {}

    static String of(DeclaredType type) {
        var arguments = type.getTypeArguments().stream()
                .map(argument -> of((DeclaredType) argument))
                .collect(Collectors.joining());
        return arguments + of((TypeElement) type.asElement());
    }

    static String of(TypeElement type) {
        var name = type.getSimpleName().toString();
        if (!(type.getEnclosingElement() instanceof TypeElement owner)) {
            return name;
        }
        // how a bundle arranges its code is nobody's business: CasesResource.NewOwner is CasesNewOwner, Responses.Added
        // is Added
        var outer = of(owner).replaceFirst("Resource$", "").replaceFirst("^Responses$", "");
        if (name.contains(outer)) {
            return name;
        }
        return outer.endsWith(name) ? outer : outer + name;
    }

    /** {@code READ_CASE} is {@code readCase}. */
    static String operation(String action) {
        var words = action.toLowerCase(java.util.Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
