package org.safehomes.build.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes {@code OSGI-INF/openapi.json} of a REST bundle beside its classes. */
@Mojo(
        name = "fragment",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class FragmentMojo extends AbstractMojo {

    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Source directories of the modules whose services and records the resources speak of. */
    @Parameter
    private List<File> described = List.of();

    /** Where the REST services are. */
    @Parameter(defaultValue = "/api")
    private String root = "/api";

    /** What stands in the document besides: an OpenAPI document in JSON, or nothing. */
    @Parameter
    private @Nullable File base;

    /** Where the fragment is written. */
    @Parameter(defaultValue = "${project.build.outputDirectory}/OSGI-INF/openapi.json")
    private @Nullable File fragment;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        var module = set(project);
        var target = set(fragment).toPath();
        try {
            var roots = module.getCompileSourceRoots().stream()
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .toList();
            var classPath =
                    module.getCompileClasspathElements().stream().map(Path::of).toList();
            var sources =
                    Sources.read(roots, described.stream().map(File::toPath).toList(), classPath);
            try (var compiled = new Compiled(classPath)) {
                write(target, new Fragment(sources, compiled).write(root, base(module)));
            }
        } catch (Fault e) {
            throw new MojoFailureException("The REST services cannot be described. " + e.getMessage(), e);
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The OpenAPI fragment cannot be written.", e);
        }
    }

    private ObjectNode base(MavenProject module) throws IOException {
        var document = base == null ? mapper().createObjectNode() : (ObjectNode) mapper().readTree(base);
        var info = document.withObject("/info");
        if (!info.has("title")) {
            info.put("title", module.getName());
        }
        info.put("version", module.getVersion());
        var licence = module.getLicenses().get(0);
        info.putObject("license").put("name", licence.getName()).put("identifier", licence.getName());
        return document;
    }

    private static void write(Path target, ObjectNode document) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, json(document));
    }

    private static String json(ObjectNode document) throws JsonProcessingException {
        return mapper().writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document) + "\n";
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper();
    }

    private static <T> T set(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven sets every required parameter.");
        }
        return parameter;
    }
}
