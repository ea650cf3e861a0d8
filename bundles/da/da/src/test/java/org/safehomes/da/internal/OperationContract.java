package org.safehomes.da.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safehomes.kernel.Action;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;

/** What every operation of a service must be, so that it can pass the gate: begun by the caller, and one declared action. */
final class OperationContract {

    private OperationContract() {}

    /** What is wrong, a sentence each; empty if nothing is. */
    static <A extends Enum<A> & Action> List<String> faults(List<Class<?>> services, Class<A> actions) {
        var known = Arrays.stream(actions.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        var named = new HashSet<String>();
        var faults = new ArrayList<String>();
        for (var service : services) {
            for (var method : operations(service)) {
                fault(method, known, named).ifPresent(faults::add);
            }
        }
        Arrays.stream(actions.getEnumConstants())
                .filter(action -> action.roles().isEmpty())
                .forEach(action -> faults.add(action.name() + " is for no role"));
        return faults;
    }

    /** The actions that no operation names. */
    static <A extends Enum<A> & Action> List<A> unnamed(List<Class<?>> services, Class<A> actions) {
        var named = services.stream()
                .flatMap(service -> operations(service).stream())
                .map(method -> method.getAnnotation(Performs.class).value())
                .collect(Collectors.toSet());
        return Arrays.stream(actions.getEnumConstants())
                .filter(action -> !named.contains(action.name()))
                .toList();
    }

    private static Optional<String> fault(Method method, Set<String> known, Set<String> named) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var performs = method.getAnnotation(Performs.class);
        if (performs == null) {
            return Optional.of(name + " names no action");
        }
        if (!known.contains(performs.value())) {
            return Optional.of(name + " names " + performs.value() + ", which is no action");
        }
        if (method.getParameterCount() == 0 || method.getParameterTypes()[0] != Caller.class) {
            return Optional.of(name + " does not start with the caller");
        }
        return named.add(performs.value())
                ? Optional.empty()
                : Optional.of(name + " names " + performs.value() + ", which is another's");
    }

    /** In an order of their own, so that of two with one action it is always the same that is wrong. */
    private static List<Method> operations(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName, Comparator.naturalOrder()))
                .toList();
    }
}
