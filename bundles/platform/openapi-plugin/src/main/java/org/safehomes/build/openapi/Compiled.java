package org.safehomes.build.openapi;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The module's classes, asked for what only running them tells: roles, problem types, patterns of references. */
final class Compiled implements Closeable {

    private static final String KERNEL = "org.safehomes.kernel.";

    private final URLClassLoader classes;

    Compiled(List<Path> classPath) {
        this.classes = new URLClassLoader(
                classPath.stream().map(Compiled::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** One kind of problem, as the platform answers it. */
    record Problem(String name, String uri, int status, String title, String detail) {}

    /** Every kind of problem, in the platform's own order. */
    List<Problem> problems() {
        return Arrays.stream(type("org.safehomes.rest.internal.ProblemType").getEnumConstants())
                .map(each -> new Problem(
                        ((Enum<?>) each).name(),
                        (String) call(each, "uri"),
                        (Integer) call(each, "status"),
                        (String) call(each, "title"),
                        (String) call(each, "detail")))
                .toList();
    }

    /** The roles any of which is enough for an action, from the enum of the module; in the order of their ranks. */
    List<String> roles(String actionEnum, String action) {
        var constant = Arrays.stream(type(actionEnum).getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(action))
                .findFirst()
                .orElseThrow(() -> new Fault(actionEnum + " has no action " + action + "."));
        return ((Collection<?>) call(constant, "roles"))
                .stream().map(role -> (Enum<?>) role).sorted().map(Enum::name).toList();
    }

    /** The number of a status that is named like the constants of JAX-RS. */
    int status(String name) {
        return Arrays.stream(type("jakarta.ws.rs.core.Response$Status").getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .map(each -> (Integer) call(each, "getStatusCode"))
                .findFirst()
                .orElseThrow(() -> new Fault("HTTP has no status " + name + "."));
    }

    /** What a reference's text must match; empty for a key of the host's, which may be anything. */
    Optional<String> pattern(String type) {
        var shape = constant(type(type), "SHAPE");
        if (shape.isPresent()) {
            return shape.map(pattern -> ((Pattern) pattern).pattern());
        }
        return constant(type(type), "PREFIX")
                .map(prefix -> prefix
                        + ((Pattern) constant(type(KERNEL + "Token"), "SHAPE").orElseThrow()).pattern());
    }

    /** How long a key of the host's may be. */
    int longestHostKey() {
        return (Integer) constant(type(KERNEL + "HostKey"), "LONGEST").orElseThrow();
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> type(String name) {
        try {
            return Class.forName(name, true, classes);
        } catch (ClassNotFoundException e) {
            throw new Fault("The class path of the module has no " + name + ".");
        }
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            return Optional.of(open(field).get(null));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object call(Object target, String method) {
        try {
            Method found = target.getClass().isEnum()
                    ? target.getClass().getDeclaredMethod(method)
                    : ((Enum<?>) target).getDeclaringClass().getDeclaredMethod(method);
            return open(found).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new Fault(target.getClass().getName() + " cannot be asked for " + method + ": " + e);
        }
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
