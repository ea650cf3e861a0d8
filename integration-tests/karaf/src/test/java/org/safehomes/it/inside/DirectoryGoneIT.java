package org.safehomes.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.safehomes.it.karaf.InKaraf;
import org.safehomes.kernel.rule.Upholds;

/** The directory is taken away, put back, updated and doubled while the system runs. */
@InKaraf
class DirectoryGoneIT {

    private static final String SERVICE = "org.safehomes.directory.SupportDirectory";
    private static final String BUNDLE = "org.safehomes.directory.waltham-forest";
    private static final String NAME = "waltham-forest";

    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

    /** The test is made outside as well, where there is no bundle: each method asks for what it needs. */
    private static BundleContext context() {
        return FrameworkUtil.getBundle(DirectoryGoneIT.class).getBundleContext();
    }

    /** Hears of each directory that comes and goes, until it is run. */
    private Runnable listen() throws InvalidSyntaxException {
        ServiceListener listener = event -> {
            if (event.getType() != ServiceEvent.MODIFIED) {
                events.add((event.getType() == ServiceEvent.REGISTERED ? "+" : "-")
                        + event.getServiceReference().getProperty("directory.name"));
            }
        };
        context().addServiceListener(listener, "(objectClass=" + SERVICE + ")");
        return () -> context().removeServiceListener(listener);
    }

    private boolean served() {
        return context().getServiceReference(SERVICE) != null;
    }

    private String next() throws InterruptedException {
        // longer than the grace, on a busy machine
        return String.valueOf(events.poll(40, TimeUnit.SECONDS));
    }

    private Bundle bundle() {
        return Arrays.stream(context().getBundles())
                .filter(each -> BUNDLE.equals(each.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    private String type(String command) throws Exception {
        var sessions = context().getService(context().getServiceReference(SessionFactory.class));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var session = sessions.create(new ByteArrayInputStream(new byte[0]), stream, stream);
        try {
            session.execute(command);
        } finally {
            session.close();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the console prints when it has heard of what happened, which it does in the next moment. */
    private String typeUntil(String command, String heard) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        var printed = type(command);
        while (!printed.contains(heard) && System.nanoTime() < end) {
            printed = type(command);
        }
        return printed;
    }

    private static InputStream directory(String name) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.safehomes.directory." + name);
        main.putValue("SafeHomes-Directory", "OSGI-INF/directory.json");
        main.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=safehomes.directory)(version>=1.0.0)(!(version>=2.0.0)))\"");
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/directory.json"));
            jar.write(
                    """
                    { "safehomes_directory": { "form": 1, "name": "%1$s", "title": "%1$s", "publisher": "Sample Borough",
                        "source": { "document": "A list", "date": "2026-01-31" } },
                      "contents": [ { "status": "active", "name": "Sample line", "organization": { "name": "Sample Aid" },
                        "attributes": [ { "taxonomy_term": { "code": "need/PETS" } } ] } ] }"""
                            .formatted(name)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void theConsoleSaysWhichDirectoryIsServedAndListsItsEntries() throws Exception {
        assertThat(type("safehomes:directory"))
                .contains("Directory " + NAME + ": ", "From the bundle " + BUNDLE, "Source: ", "Entries: ")
                .doesNotContain("WARNING");
        assertThat(type("safehomes:directory --need DOMESTIC_ABUSE"))
                .contains("Organisation", "domestic abuse")
                .doesNotContain("No entry fits");
    }

    @Test
    @Upholds("SU-3")
    void aBundleThatIsStoppedAndStartedTakesTheDirectoryFromNobody() throws Exception {
        var listening = listen();
        try {
            bundle().stop();
            assertThat(served()).isTrue();
            bundle().start();
            assertThat(served()).isTrue();

            // the next thing that happens is of another directory
            bundle().stop();
            var other = context().installBundle("test:" + NAME, directory(NAME));
            try {
                other.start();
                assertThat(next()).isEqualTo("+" + NAME);
                assertThat(next()).isEqualTo("-" + NAME);
                assertThat(served()).isTrue();
            } finally {
                other.uninstall();
                bundle().start();
            }
            assertThat(next()).isEqualTo("+" + NAME);
            assertThat(next()).isEqualTo("-" + NAME);
            assertThat(type("safehomes:directory"))
                    .contains(BUNDLE + " " + bundle().getVersion())
                    .doesNotContain("WARNING");
        } finally {
            listening.run();
        }
    }

    @Test
    @Upholds("SU-3")
    void aSecondDirectoryIsAWarningAndTheNamedOneStaysServed() throws Exception {
        var listening = listen();
        try {
            var other = context().installBundle("test:elsewhere", directory("elsewhere"));
            try {
                other.start();

                assertThat(typeUntil("safehomes:directory", "WARNING"))
                        .contains("Directory " + NAME + ": ", "Not served: elsewhere")
                        .contains("WARNING: More than one directory is there");
            } finally {
                other.uninstall();
            }
            assertThat(events).isEmpty();
        } finally {
            listening.run();
        }
    }

    @Test
    @Upholds("SU-3")
    void oneThatStaysAwayIsGoneAfterTheGraceAndIsServedAgainWhenItIsBack() throws Exception {
        var listening = listen();
        try {
            bundle().stop();
            try {
                assertThat(next()).isEqualTo("-" + NAME);
                assertThat(served()).isFalse();
                assertThat(typeUntil("safehomes:directory", "No directory"))
                        .contains(
                                "No directory is served.",
                                NAME + " is named but not there",
                                "safehomes-directory-" + NAME);
            } finally {
                bundle().start();
            }
            assertThat(next()).isEqualTo("+" + NAME);
        } finally {
            listening.run();
        }
    }
}
