package org.safehomes.rest.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.Performs;

/** A module's services as a test needs them: they answer what it says, and note what they were asked. */
public final class Services {

    /** One call, with its arguments after the caller. */
    public record Asked(String action, Object caller, List<Object> arguments) {}

    private final Map<String, Object> samples;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Object> answers = new HashMap<>();

    /** @param samples what they answer unless a test says otherwise, by the name of the action */
    Services(Map<String, Object> samples) {
        this.samples = Map.copyOf(samples);
        reset();
    }

    public <T> T of(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> call(method, arguments)));
    }

    private @Nullable Object call(Method method, Object[] arguments) {
        var action = method.getAnnotation(Performs.class).value();
        var all = Arrays.asList(arguments);
        asked.add(new Asked(action, all.get(0), List.copyOf(all.subList(1, all.size()))));
        var answer = answers.get(action);
        if (answer instanceof RuntimeException problem) {
            throw problem;
        }
        return answer;
    }

    /** Asked nothing, and answering what was agreed. */
    public void reset() {
        asked.clear();
        answers.clear();
        answers.putAll(samples);
    }

    /** @param answer what is returned, or a problem that is thrown */
    public void answer(String action, Object answer) {
        answers.put(action, answer);
    }

    public List<Asked> asked() {
        return asked;
    }

    /** Of the last call, counted from 0 after the caller. */
    public Object argument(int index) {
        return asked.get(asked.size() - 1).arguments().get(index);
    }
}
