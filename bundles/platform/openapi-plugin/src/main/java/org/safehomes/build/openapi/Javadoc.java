package org.safehomes.build.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.DocTrees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * What the Javadoc of one element says, as Markdown.
 *
 * @param summary the first sentence; empty if there is no Javadoc
 * @param body what follows it
 * @param parameters by name, as far as they are documented
 * @param returned what is returned; empty if nothing is said
 * @param thrown by the simple name of the exception
 */
record Javadoc(
        String summary,
        String body,
        Map<String, String> parameters,
        String returned,
        Map<String, List<String>> thrown) {

    static final Javadoc NONE = new Javadoc("", "", Map.of(), "", Map.of());

    static Javadoc of(Element element, DocTrees trees) {
        var comment = trees.getPath(element) == null ? null : trees.getDocCommentTree(element);
        return comment == null ? NONE : of(comment);
    }

    private static Javadoc of(DocCommentTree comment) {
        var parameters = new LinkedHashMap<String, String>();
        var thrown = new LinkedHashMap<String, List<String>>();
        var returned = "";
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
                parameters.put(parameter.getName().toString(), Markdown.of(parameter.getDescription()));
            } else if (tag instanceof ThrowsTree error) {
                var name = error.getExceptionName().getSignature();
                thrown.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new ArrayList<>())
                        .add(Markdown.of(error.getDescription()));
            } else if (tag instanceof ReturnTree answer) {
                returned = Markdown.of(answer.getDescription());
            }
        }
        return new Javadoc(
                Markdown.of(comment.getFirstSentence()), Markdown.of(comment.getBody()), parameters, returned, thrown);
    }

    boolean isEmpty() {
        return summary.isEmpty();
    }

    /** Summary and body. */
    String text() {
        return paragraphs(summary, body);
    }

    /** Those that are not empty, apart from each other. */
    static String paragraphs(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
