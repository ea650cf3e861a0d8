package org.safehomes.build.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is promised about one resource method: in the words of the service behind it, and its own for what HTTP adds.
 *
 * @param id the operation's name in the document
 * @param tag under what it is listed
 * @param tagText what holds for all of the tag
 * @param said the Javadoc that is the contract
 * @param besides what the resource method says besides
 * @param actions what is performed, as the audit trail names it; empty if the gate is not passed
 * @param roles any one of which is enough; empty if everybody who is signed in may
 */
record Contract(
        String id,
        String tag,
        String tagText,
        Javadoc said,
        Javadoc besides,
        List<String> actions,
        List<String> roles) {

    private static final String PERFORMS = "org.safehomes.kernel.Performs";
    private static final String ACTION = "org.safehomes.kernel.Action";

    static Contract of(Resource resource, Handling handling, Sources sources, Compiled compiled) {
        var own = Javadoc.of(resource.method(), sources.trees());
        var performed = List.copyOf(handling.performed);
        var actions = performed.stream()
                .map(each -> Annotations.value(each, PERFORMS).orElseThrow())
                .toList();
        if (performed.size() != 1) {
            refuseUndocumented(resource, own, performed, sources);
            var tag = resource.type().getSimpleName().toString().replaceFirst("Resource$", "");
            var text = Javadoc.of(resource.type(), sources.trees()).text();
            var id = resource.method().getSimpleName().toString();
            return new Contract(id, tag, text, own, Javadoc.NONE, actions, roles(performed, sources, compiled));
        }
        var operation = performed.get(0);
        var service = (TypeElement) operation.getEnclosingElement();
        var said = Javadoc.of(operation, sources.trees());
        if (said.isEmpty()) {
            throw new Fault(sources.place(resource.method()) + ": " + resource + " calls " + service + "."
                    + operation.getSimpleName() + ", which has no Javadoc, or whose source directory is not among the"
                    + " plugin's <described>. Write there what it does, for whom, by which clause, and @throws with"
                    + " each cause: the REST documentation is made of it.");
        }
        return new Contract(
                Names.operation(actions.get(0)),
                service.getSimpleName().toString(),
                Javadoc.of(service, sources.trees()).text(),
                said,
                own,
                actions,
                roles(performed, sources, compiled));
    }

    private static void refuseUndocumented(
            Resource resource, Javadoc own, List<ExecutableElement> performed, Sources sources) {
        if (own.isEmpty()) {
            throw new Fault(
                    sources.place(resource.method()) + ": " + resource + " has no documentation. It calls "
                            + (performed.isEmpty()
                                    ? "no method with @Performs"
                                    : "several methods with @Performs " + performed)
                            + " to take it from, so write a Javadoc on it: what it does, for whom, and @throws with each cause.");
        }
    }

    private static List<String> roles(List<ExecutableElement> performed, Sources sources, Compiled compiled) {
        Set<String> roles = new LinkedHashSet<>();
        for (int i = 0; i < performed.size(); i++) {
            var action = Annotations.value(performed.get(i), PERFORMS).orElseThrow();
            var enough = compiled.roles(actionEnum(performed.get(i), action, sources), action);
            if (i == 0) {
                roles.addAll(enough);
            } else {
                roles.retainAll(enough);
            }
        }
        return List.copyOf(roles);
    }

    /** The enum of actions in the package of the service. */
    private static String actionEnum(ExecutableElement operation, String action, Sources sources) {
        var actions = sources.elements().getTypeElement(ACTION).asType();
        return sources.elements().getPackageOf(operation).getEnclosedElements().stream()
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> sources.types().isAssignable(type.asType(), actions))
                .filter(type -> type.getEnclosedElements().stream()
                        .anyMatch(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT
                                && constant.getSimpleName().contentEquals(action)))
                .map(type -> ((TypeElement) type).getQualifiedName().toString())
                .findFirst()
                .orElseThrow(() -> new Fault(
                        "No enum of actions beside " + operation.getEnclosingElement() + " has " + action + "."));
    }

    /** Who may call it, in a sentence. */
    String whoMay() {
        if (roles.isEmpty()) {
            return actions.isEmpty() ? "For everybody who is signed in." : "No role is enough for all that it does.";
        }
        if (roles.contains("REPORTER")) {
            return "For every active member of staff.";
        }
        return "Role: " + roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(" or ")) + ".";
    }
}
