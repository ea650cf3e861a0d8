package org.safehomes.build.openapi;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns Javadoc's HTML into the Markdown that OpenAPI descriptions are written in. */
final class Markdown extends SimpleDocTreeVisitor<String, @Nullable Void> {

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "nbsp", " ", "quot", "\"", "pound", "£");

    private Markdown() {}

    static String of(List<? extends DocTree> trees) {
        var visitor = new Markdown();
        var text = new StringBuilder();
        trees.forEach(tree -> text.append(visitor.visit(tree, null)));
        return text.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    protected String defaultAction(DocTree tree, @Nullable Void nothing) {
        return tree.toString();
    }

    @Override
    public String visitText(TextTree tree, @Nullable Void nothing) {
        // where a line ends says nothing
        return tree.getBody().replaceAll("\\s+", " ");
    }

    @Override
    public String visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        return "`" + tree.getBody().getBody() + "`";
    }

    @Override
    public String visitLink(LinkTree tree, @Nullable Void nothing) {
        var signature = tree.getReference().getSignature();
        return tree.getLabel().isEmpty()
                ? "`" + signature.substring(Math.max(signature.lastIndexOf('.'), signature.lastIndexOf('#')) + 1) + "`"
                : of(tree.getLabel());
    }

    @Override
    public String visitStartElement(StartElementTree tree, @Nullable Void nothing) {
        return switch (tree.getName().toString()) {
            case "p", "ul", "ol", "table" -> "\n\n";
            case "li" -> "\n- ";
            case "b", "strong" -> "**";
            case "i", "em" -> "*";
            default -> "";
        };
    }

    @Override
    public String visitEndElement(EndElementTree tree, @Nullable Void nothing) {
        return switch (tree.getName().toString()) {
            case "ul", "ol", "table" -> "\n\n";
            case "b", "strong" -> "**";
            case "i", "em" -> "*";
            default -> "";
        };
    }

    @Override
    public String visitEntity(EntityTree tree, @Nullable Void nothing) {
        return ENTITIES.getOrDefault(tree.getName().toString(), "");
    }
}
