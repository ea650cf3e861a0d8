package org.safehomes.it.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.safehomes.gate.Sessions;
import org.safehomes.it.invoker.FromOutside;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Performs;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.NotAllowed;
import org.safehomes.kernel.problem.NotSignedIn;
import org.safehomes.kernel.problem.RefusedByRule;

/** Inside: calls the services themselves, as a bundle of the host would that knows who somebody is. */
@ExtendWith(FromOutside.class)
class ServiceCalls {

    /** A bundle that the configuration trusts: its context is taken for what a trusted host bundle has. */
    private static final String TRUSTED = "org.safehomes.identity.sample";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BundleContext context =
            FrameworkUtil.getBundle(ServiceCalls.class).getBundleContext();
    private final Map<String, Operation> operations = operations();

    private record Operation(Object service, Method method) {}

    @Test
    void performAll(String attempts, String outcomes) throws Exception {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(attempts))) {
            lines.add(outcome(JSON.readTree(line)));
        }
        Files.write(Path.of(outcomes), lines);
    }

    @Test
    void writeActions(String file) throws IOException {
        Files.write(Path.of(file), operations.keySet());
    }

    private String outcome(JsonNode attempt) throws Exception {
        try {
            var operation = operations.get(attempt.path("action").asText());
            var caller = caller(attempt.path("who").asText());
            var body = attempt.path("body").asText();
            var arguments =
                    new Arguments(caller, attempt.path("path").asText(), JSON.readTree(body.isEmpty() ? "{}" : body));
            operation.method().invoke(operation.service(), arguments.of(operation.method()));
            return Outcome.DONE.name();
        } catch (InvocationTargetException e) {
            return outcome(e.getCause());
        } catch (NotSignedIn e) {
            return outcome((Throwable) e);
        }
    }

    private static String outcome(Throwable thrown) {
        if (thrown instanceof NoSuchRecord) {
            return Outcome.NO_SUCH_RECORD.name();
        }
        if (thrown instanceof NotAllowed) {
            return Outcome.NOT_ALLOWED.name();
        }
        if (thrown instanceof NotSignedIn) {
            return Outcome.NOT_SIGNED_IN.name();
        }
        return thrown instanceof RefusedByRule ? Outcome.REFUSED.name() : thrown.toString();
    }

    /** Who is nobody has a caller that no session made. */
    private Caller caller(String who) {
        if (!who.equals(AccessTable.NOBODY)) {
            return caller(context, who);
        }
        return new Caller() {
            @Override
            public StaffId staff() {
                return new StaffId("s.okafor");
            }

            @Override
            public String correlation() {
                return "0000000000000000";
            }
        };
    }

    /** As a bundle that is trusted to say who somebody is. */
    static Caller caller(BundleContext context, String staff) {
        var trusted = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(TRUSTED))
                .findFirst()
                .orElseThrow()
                .getBundleContext();
        return trusted.getService(trusted.getServiceReference(Sessions.class)).callerFor(new StaffId(staff));
    }

    /** Every method of every service of ours that performs an action. */
    private Map<String, Operation> operations() {
        try {
            return Arrays.stream(context.getAllServiceReferences(null, "(objectClass=org.safehomes.*)"))
                    .flatMap(this::operations)
                    .collect(Collectors.toMap(
                            operation -> operation
                                    .method()
                                    .getAnnotation(Performs.class)
                                    .value(),
                            operation -> operation));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Operation> operations(ServiceReference<?> reference) {
        return Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .map(name -> type(reference, name))
                .filter(Class::isInterface)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Performs.class))
                .map(method -> new Operation(context.getService(reference), method));
    }

    private static Class<?> type(ServiceReference<?> reference, String name) {
        try {
            return reference.getBundle().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
