package org.safehomes.build.openapi;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Follows the code of a resource method, and of the module's own methods that it calls, and notes what it does with the
 * request. Knows the platform's ways to read headers and pages, and those of JAX-RS to make a response.
 */
final class CodeReader {

    private static final String PERFORMS = "org.safehomes.kernel.Performs";
    private static final String RESPONSE = "jakarta.ws.rs.core.Response";

    private final Sources sources;
    private final Compiled compiled;

    CodeReader(Sources sources, Compiled compiled) {
        this.sources = sources;
        this.compiled = compiled;
    }

    Handling read(ExecutableElement method) {
        var handling = new Handling();
        new Walk(handling, Map.of(), new HashSet<>(Set.of(method))).follow(method);
        return handling;
    }

    /** One method's body. Its parameters stand for what the caller gave for them. */
    private final class Walk extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Handling handling;
        private final Map<Element, TypeMirror> given;
        private final Set<Element> seen;

        Walk(Handling handling, Map<Element, TypeMirror> given, Set<Element> seen) {
            this.handling = handling;
            this.given = given;
            this.seen = seen;
        }

        void follow(ExecutableElement method) {
            sources.path(method)
                    .ifPresent(path -> scan(new TreePath(path, ((MethodTree) path.getLeaf()).getBody()), null));
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            if (sources.trees().getElement(getCurrentPath()) instanceof ExecutableElement called) {
                meets(call, called);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private void meets(MethodInvocationTree call, ExecutableElement called) {
            var owner = ((TypeElement) called.getEnclosingElement())
                    .getQualifiedName()
                    .toString();
            noteArguments(call, called);
            if (Annotations.of(called, PERFORMS).isPresent()) {
                handling.performed.add(called);
            } else if (owner.equals(RESPONSE)) {
                handling.replies(reply(call, called));
            } else if (sources.isOwn(called)) {
                into(call, called);
            } else {
                platform(owner + "." + called.getSimpleName(), call);
            }
        }

        private void platform(String name, MethodInvocationTree call) {
            switch (name) {
                case "org.safehomes.rest.ETags.required" -> handling.needsVersion(Handling.Need.REQUIRED);
                case "org.safehomes.rest.ETags.optional" -> handling.needsVersion(Handling.Need.OPTIONAL);
                case "org.safehomes.rest.Idempotency.of" -> handling.idempotent = true;
                case "org.safehomes.rest.Paging.of" -> handling.paged = true;
                case "org.safehomes.rest.FieldChecks.oneOf" -> choice(call);
                default -> {}
            }
        }

        private void choice(MethodInvocationTree call) {
            if (call.getArguments().get(0) instanceof LiteralTree pointer
                    && typeOf(call.getArguments().get(2)) instanceof DeclaredType classLiteral
                    && classLiteral.getTypeArguments().get(0) instanceof DeclaredType choices) {
                handling.choices.put(pointer.getValue().toString().substring(1), (TypeElement) choices.asElement());
            }
        }

        private void noteArguments(MethodInvocationTree call, ExecutableElement called) {
            for (var argument : call.getArguments()) {
                if (argument instanceof IdentifierTree && called.getReturnType() instanceof DeclaredType) {
                    var element = sources.trees().getElement(new TreePath(getCurrentPath(), argument));
                    handling.readAs.putIfAbsent(element, called.getReturnType());
                }
            }
        }

        private void into(MethodInvocationTree call, ExecutableElement called) {
            if (!seen.add(called)) {
                return;
            }
            var bound = new HashMap<Element, TypeMirror>();
            List<? extends VariableElement> parameters = called.getParameters();
            for (int i = 0; i < Math.min(parameters.size(), call.getArguments().size()); i++) {
                bound.put(parameters.get(i), typeOf(call.getArguments().get(i)));
            }
            new Walk(handling, bound, seen).follow(called);
            seen.remove(called);
        }

        private @Nullable TypeMirror typeOf(ExpressionTree expression) {
            var path = new TreePath(getCurrentPath(), expression);
            var element = sources.trees().getElement(path);
            return element != null && given.containsKey(element)
                    ? given.get(element)
                    : sources.trees().getTypeMirror(path);
        }

        /** {@code Response.ok(entity).tag(version).build()} and its kin, from the first call to the last. */
        private Reply reply(MethodInvocationTree first, ExecutableElement called) {
            int status = status(first, called.getSimpleName().toString());
            var entity = called.getSimpleName().contentEquals("ok")
                            && !first.getArguments().isEmpty()
                    ? typeOf(first.getArguments().get(0))
                    : null;
            var mediaType = called.getSimpleName().contentEquals("ok")
                            && first.getArguments().size() > 1
                    ? Annotations.text(
                            sources,
                            new TreePath(getCurrentPath(), first.getArguments().get(1)))
                    : "";
            var tagged = false;
            var path = getCurrentPath();
            while (path.getParentPath().getLeaf() instanceof MemberSelectTree select
                    && path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree next) {
                path = path.getParentPath().getParentPath();
                switch (select.getIdentifier().toString()) {
                    case "entity" -> entity = typeOf(next.getArguments().get(0));
                    case "tag" -> tagged = true;
                    case "type" ->
                        mediaType = Annotations.text(
                                sources, new TreePath(path, next.getArguments().get(0)));
                    default -> {}
                }
            }
            return new Reply(status, entity, mediaType, tagged);
        }

        private int status(MethodInvocationTree first, String method) {
            return switch (method) {
                case "ok" -> 200;
                case "created" -> 201;
                case "accepted" -> 202;
                case "noContent" -> 204;
                case "status" -> status(first.getArguments().get(0));
                default -> throw unclear(first);
            };
        }

        private int status(ExpressionTree said) {
            if (said instanceof LiteralTree number && number.getValue() instanceof Integer status) {
                return status;
            }
            if (said instanceof MemberSelectTree constant) {
                return compiled.status(constant.getIdentifier().toString());
            }
            throw unclear(said);
        }

        private Fault unclear(ExpressionTree code) {
            return new Fault(sources.place(getCurrentPath(), code)
                    + ": the status of this answer cannot be read from the code. Say Response.ok, noContent or"
                    + " status(Response.Status.X).");
        }
    }
}
