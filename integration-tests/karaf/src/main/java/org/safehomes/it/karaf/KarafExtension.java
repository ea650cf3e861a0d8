package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Gives tests their Karaf. One {@link SafeHomes} and one {@link InstalledSafeHomes} serve a whole run, so a test leaves them
 * working, and expects what others have put in. Tests of classes marked {@link InKaraf} run in the first.
 */
public final class KarafExtension implements ParameterResolver, InvocationInterceptor {

    private static final Namespace RUN = Namespace.create(KarafExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == SafeHomes.class || type == InstalledSafeHomes.class || type == Databases.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == Databases.class) {
            return databases(test);
        }
        return type == SafeHomes.class ? inExam(test) : installed(test);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext test)
            throws Throwable {
        if (method.getTargetClass().isAnnotationPresent(InKaraf.class)) {
            invocation.skip();
            inExam(test).inside(method.getTargetClass(), method.getExecutable().getName());
        } else {
            invocation.proceed();
        }
    }

    private static SafeHomes inExam(ExtensionContext test) {
        return once(test, SafeHomes.class, () -> SafeHomes.start(databases(test).empty("exam")));
    }

    private static InstalledSafeHomes installed(ExtensionContext test) {
        var home = Surroundings.work("installed").resolve("safehomes");
        var karaf = once(
                test,
                InstalledSafeHomes.class,
                () -> InstalledSafeHomes.install(home, databases(test).empty("installed")));
        if (!karaf.running()) {
            karaf.start();
        }
        return karaf;
    }

    private static Databases databases(ExtensionContext test) {
        return once(test, Databases.class, Databases::new);
    }

    /** Closed when the run ends, the last made first. One that cannot be made is not tried again for every test. */
    @SuppressWarnings("unchecked")
    private static <T extends Closeable> T once(ExtensionContext test, Class<T> type, Making<T> making) {
        var made = test.getRoot().getStore(RUN).getOrComputeIfAbsent(type, key -> Made.by(making), Made.class);
        return ((Made<T>) made).orThrow();
    }

    /** Making a container reads and writes files. */
    @FunctionalInterface
    private interface Making<T> {
        T make() throws IOException;
    }

    private record Made<T extends Closeable>(Optional<T> thing, Optional<Throwable> failure) implements Closeable {

        static <T extends Closeable> Made<T> by(Making<T> making) {
            try {
                return new Made<>(Optional.of(making.make()), Optional.empty());
            } catch (IOException | RuntimeException | AssertionError e) {
                return new Made<>(Optional.empty(), Optional.of(e));
            }
        }

        T orThrow() {
            return thing.orElseThrow(() -> new IllegalStateException("It did not start.", failure.orElseThrow()));
        }

        @Override
        public void close() throws IOException {
            if (thing.isPresent()) {
                thing.get().close();
            }
        }
    }
}
