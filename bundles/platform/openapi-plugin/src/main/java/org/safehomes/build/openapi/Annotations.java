package org.safehomes.build.openapi;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Looks at annotations by their names, as the compiler has them. */
final class Annotations {

    private Annotations() {}

    static Optional<? extends AnnotationMirror> of(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(each -> name(each).equals(annotation))
                .findFirst();
    }

    /** The {@code value} of the annotation, if it is there. */
    static Optional<String> value(Element element, String annotation) {
        return of(element, annotation).flatMap(Annotations::value);
    }

    static Optional<String> value(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> text(entry.getValue()))
                .findFirst();
    }

    static String name(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private static String text(AnnotationValue value) {
        return value.getValue() instanceof List<?> all && all.size() == 1
                ? ((AnnotationValue) all.get(0)).getValue().toString()
                : value.getValue().toString();
    }

    /** A constant text in the code. */
    static String text(Sources sources, TreePath expression) {
        if (sources.trees().getElement(expression) instanceof VariableElement constant
                && constant.getConstantValue() instanceof String text) {
            return text;
        }
        if (expression.getLeaf() instanceof com.sun.source.tree.LiteralTree literal
                && literal.getValue() instanceof String text) {
            return text;
        }
        throw new Fault(sources.place(expression, expression.getLeaf())
                + ": the media type cannot be read from the code. Name it as a constant text.");
    }
}
