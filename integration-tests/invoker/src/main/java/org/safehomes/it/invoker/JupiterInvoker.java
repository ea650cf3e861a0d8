package org.safehomes.it.invoker;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.ops4j.pax.exam.ProbeInvoker;
import org.osgi.framework.Bundle;

/** Runs one test method of a probe bundle on the JUnit Platform. Its failure crosses to the caller as text. */
final class JupiterInvoker implements ProbeInvoker {

    private static final int FRAMES = 30;

    private final Bundle probe;
    private final String className;
    private final String methodName;

    /** @param expression class and method as Pax Exam writes them, with a semicolon between */
    JupiterInvoker(Bundle probe, String expression) {
        var parts = expression.split(";", 2);
        this.probe = probe;
        this.className = parts[0];
        this.methodName = parts[1];
    }

    @Override
    public void call(Object... arguments) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try {
            var type = probe.loadClass(className);
            thread.setContextClassLoader(type.getClassLoader());
            run(request(type, arguments));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The probe bundle has no class " + className + ".", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private LauncherDiscoveryRequest request(Class<?> type, Object... arguments) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(type, method(type)))
                // the extension that is detected outside would start a Karaf inside this one
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false");
        for (int i = 0; i < arguments.length; i++) {
            request.configurationParameter(FromOutside.parameter(i), String.valueOf(arguments[i]));
        }
        return request.build();
    }

    private Method method(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(methodName))
                .findFirst()
                .orElseThrow(() -> new AssertionError(className + " has no method " + methodName + "."));
    }

    private void run(LauncherDiscoveryRequest request) {
        var summary = new SummaryGeneratingListener();
        // nothing is looked up by ServiceLoader, which sees another bundle's classes or none
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .addTestEngines(new JupiterTestEngine())
                        .build())
                .execute(request, summary);
        check(summary.getSummary());
    }

    private void check(TestExecutionSummary result) {
        if (result.getTotalFailureCount() == 0 && result.getTestsSucceededCount() == 1) {
            return;
        }
        var text = new StringWriter();
        result.printFailuresTo(new PrintWriter(text), FRAMES);
        throw new AssertionError("In Karaf, " + className + "." + methodName + ": " + result.getTestsStartedCount()
                + " started, " + result.getTestsSucceededCount() + " succeeded." + text);
    }
}
