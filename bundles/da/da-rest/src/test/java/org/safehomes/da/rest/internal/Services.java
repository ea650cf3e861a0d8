package org.safehomes.da.rest.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safehomes.kernel.Performs;

/** The module's services as a test needs them: they answer what it says, and note what they were asked. */
final class Services {

    /** One call, with its arguments after the caller. */
    record Asked(String action, Object caller, List<Object> arguments) {}

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Object> answers = new HashMap<>();

    Services() {
        reset();
    }

    <T> T of(Class<T> service) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (proxy, method, arguments) -> call(method, arguments)));
    }

    private Object call(Method method, Object[] arguments) {
        var action = method.getAnnotation(Performs.class).value();
        var all = Arrays.asList(arguments);
        asked.add(new Asked(action, all.get(0), List.copyOf(all.subList(1, all.size()))));
        var answer = answers.get(action);
        if (answer instanceof RuntimeException problem) {
            throw problem;
        }
        return answer;
    }

    /** As before the first test. */
    final void reset() {
        asked.clear();
        answers.clear();
        answers.putAll(Sample.ANSWERS);
        answers.putAll(RiskSample.ANSWERS);
        answers.putAll(SharingSample.ANSWERS);
        answers.putAll(SafeguardingSample.ANSWERS);
        answers.putAll(LegalSample.ANSWERS);
        answers.putAll(AccountabilitySample.ANSWERS);
        answers.putAll(SurvivorSample.ANSWERS);
    }

    /** @param answer what is returned, or a problem that is thrown */
    void answer(String action, Object answer) {
        answers.put(action, answer);
    }

    List<Asked> asked() {
        return asked;
    }

    Object argument(int index) {
        return asked.get(asked.size() - 1).arguments().get(index);
    }
}
