package org.safehomes.build.openapi;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A module's Java sources and those of the modules it describes, as the compiler understands them. */
final class Sources {

    private final DocTrees trees;
    private final Elements elements;
    private final Types types;
    private final List<TypeElement> own;

    private Sources(JavacTask task, List<TypeElement> own) {
        this.trees = DocTrees.instance(task);
        this.elements = task.getElements();
        this.types = task.getTypes();
        this.own = own;
    }

    /**
     * Reads sources.
     *
     * @param roots the module's own source directories
     * @param described source directories of other modules whose types and Javadoc are looked at
     * @param classPath of the module
     * @throws Fault if they do not compile
     */
    static Sources read(List<Path> roots, List<Path> described, List<Path> classPath) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new DiagnosticCollector<JavaFileObject>();
        var files = compiler.getStandardFileManager(complaints, Locale.ROOT, StandardCharsets.UTF_8);
        var options = List.of(
                "-proc:none",
                "-Xlint:none",
                "-Xprefer:source",
                "-classpath",
                joined(classPath),
                "-sourcepath",
                joined(described));
        var task = (JavacTask) compiler.getTask(
                null, files, complaints, options, null, files.getJavaFileObjectsFromPaths(javaFiles(roots)));
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            refuseErrors(complaints);
            return new Sources(task, types(units, DocTrees.instance(task)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseErrors(DiagnosticCollector<JavaFileObject> complaints) {
        var errors = complaints.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new Fault("The sources to describe do not compile. Are all <described> directories of modules whose"
                    + " dependencies this one has?\n" + errors);
        }
    }

    private static List<TypeElement> types(List<CompilationUnitTree> units, DocTrees trees) {
        var found = new ArrayList<TypeElement>();
        for (var unit : units) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitClass(com.sun.source.tree.ClassTree tree, @Nullable Void nothing) {
                    if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
                        found.add(type);
                    }
                    return super.visitClass(tree, nothing);
                }
            }.scan(unit, null);
        }
        found.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        return List.copyOf(found);
    }

    private static List<Path> javaFiles(List<Path> roots) {
        var all = new ArrayList<Path>();
        for (var root : roots) {
            try (var walk = Files.walk(root)) {
                walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    DocTrees trees() {
        return trees;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** The module's own types, nested ones among them, by name. */
    List<TypeElement> own() {
        return own;
    }

    /** Whether it is declared in the module's own sources. */
    boolean isOwn(Element element) {
        return element.getEnclosingElement() instanceof TypeElement type && own.contains(type);
    }

    /** Where it stands in the sources; empty if only its class file is known. */
    Optional<TreePath> path(Element element) {
        return Optional.ofNullable(trees.getPath(element));
    }

    /** For a message: file and line. */
    String place(TreePath path, Tree tree) {
        var unit = path.getCompilationUnit();
        var line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        return new File(unit.getSourceFile().getName()).getName() + ":" + line;
    }

    String place(Element element) {
        return path(element).map(path -> place(path, path.getLeaf())).orElseGet(element::toString);
    }
}
