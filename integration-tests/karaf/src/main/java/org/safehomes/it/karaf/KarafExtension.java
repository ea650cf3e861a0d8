package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests their Karaf. One {@link SafeHomes}, one {@link InstalledSafeHomes} and one container for each {@link Landlord}
 * serve a whole run, so a test leaves them working, and expects what others have put in. Tests of classes marked {@link InKaraf}
 * run inside.
 */
public final class KarafExtension implements ParameterResolver, InvocationInterceptor {

    private static final Namespace RUN = Namespace.create(KarafExtension.class);

    /** Its landlord does all works itself and lends nothing: here there are papers for a provider and lent things too. */
    private static final List<Setting> EVERYTHING_IS_OFFERED = List.of(new Setting(
            "etc/org.safehomes.council.cfg", "overrides", "sanctuary.measures-open=true;sanctuary.own-works=false"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == SafeHomes.class
                || type == InstalledSafeHomes.class
                || type == LandlordKaraf.class
                || type == Landlords.class
                || type == Databases.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == Databases.class) {
            return databases(test);
        }
        if (type == InstalledSafeHomes.class) {
            return installed(test);
        }
        if (type == Landlords.class) {
            return (Landlords) name -> ofLandlord(test, name);
        }
        return type == LandlordKaraf.class ? ofLandlord(test, landlord(test).orElseThrow()) : safeHomes(test);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext test)
            throws Throwable {
        if (method.getTargetClass().isAnnotationPresent(InKaraf.class)) {
            invocation.skip();
            safeHomes(test)
                    .inside(method.getTargetClass(), method.getExecutable().getName());
        } else {
            invocation.proceed();
        }
    }

    private static SafeHomes safeHomes(ExtensionContext test) {
        return landlord(test).map(name -> ofLandlord(test, name).safeHomes()).orElseGet(() -> inExam(test));
    }

    private static Optional<String> landlord(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Landlord.class)
                .map(Landlord::value);
    }

    private static LandlordKaraf ofLandlord(ExtensionContext test, String name) {
        return once(
                test,
                LandlordKaraf.class,
                name,
                () -> LandlordKaraf.start(name, databases(test).empty("landlord_" + name.replace('-', '_'))));
    }

    private static SafeHomes inExam(ExtensionContext test) {
        return once(test, SafeHomes.class, () -> SafeHomes.start(databases(test).empty("exam"), EVERYTHING_IS_OFFERED));
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

    /** Closed last of all; before it, and after every container, the run's files are swept. */
    private static Databases databases(ExtensionContext test) {
        var databases = once(test, Databases.class, Databases::new);
        once(test, Sweep.class, () -> new Sweep(Surroundings.work("")));
        return databases;
    }

    /** Closed when the run ends, the last made first. One that cannot be made is not tried again for every test. */
    private static <T extends Closeable> T once(ExtensionContext test, Class<T> type, Making<T> making) {
        return once(test, type, "", making);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Closeable> T once(ExtensionContext test, Class<T> type, String name, Making<T> making) {
        var made = test.getRoot()
                .getStore(RUN)
                .getOrComputeIfAbsent(List.of(type, name), key -> Made.by(making), Made.class);
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
