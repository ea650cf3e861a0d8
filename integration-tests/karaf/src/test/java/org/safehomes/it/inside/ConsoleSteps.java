package org.safehomes.it.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivilegedExceptionAction;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Types a command into Karaf's console, and keeps what it printed for whoever asked from outside. */
@ExtendWith(FromOutside.class)
public class ConsoleSteps {

    /** What a command ended with that did not do what it was asked. */
    public static final String FAILED = "Error executing command: ";

    /** With the roles of whoever types at the machine itself. */
    private static Subject administrator() {
        return new Subject(
                true,
                Stream.of("admin", "manager", "viewer", "systembundles")
                        .map(RolePrincipal::new)
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of());
    }

    @Test
    void type(String command, String output) throws IOException {
        var context = FrameworkUtil.getBundle(ConsoleSteps.class).getBundleContext();
        var sessions = context.getService(context.getServiceReference(SessionFactory.class));
        try (var out = new PrintStream(Files.newOutputStream(Path.of(output)), true, StandardCharsets.UTF_8)) {
            var session = sessions.create(new ByteArrayInputStream(new byte[0]), out, out);
            try {
                // the console hides from anybody else what only an administrator may do
                Subject.doAs(administrator(), (PrivilegedExceptionAction<Object>) () -> session.execute(command));
            } catch (Exception e) {
                out.println(FAILED + e.getMessage());
            } finally {
                session.close();
            }
        }
    }
}
