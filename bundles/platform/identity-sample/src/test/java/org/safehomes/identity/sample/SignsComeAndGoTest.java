package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** What speaks against a demonstration is seen as soon as it comes, and forgotten as soon as it has gone. */
class SignsComeAndGoTest {

    @TempDir
    Path folder;

    private final List<Boolean> seen = new ArrayList<>();
    private Framework framework;
    private NoDemonstration against;

    @BeforeEach
    void start() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString(), "felix.log.level", "1"));
        framework.start();
        against = new NoDemonstration(
                framework.getBundleContext(), () -> seen.add(against.first().isPresent()));
        against.open();
        seen.clear();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        against.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    private Bundle install(String name, Map<String, String> headers) throws BundleException, IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        headers.forEach(manifest.getMainAttributes()::putValue);
        var jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        return framework.getBundleContext().installBundle("test:" + name, new ByteArrayInputStream(jar.toByteArray()));
    }

    private ServiceRegistration<?> staff(String name) throws BundleException, IOException {
        var adapter = install(name, Map.of());
        adapter.start();
        return adapter.getBundleContext()
                .registerService("org.safehomes.host.Staff", new Nothing(), new Hashtable<>(Map.of("version", 1)));
    }

    @Test
    void the_register_of_a_real_host_is_a_sign_while_it_is_there() throws Exception {
        var register = staff("org.example.adapter");
        assertThat(against.first()).hasValueSatisfying(sign -> assertThat(sign).startsWith("org.example.adapter"));

        register.unregister();

        assertThat(against.first()).isEmpty();
        assertThat(seen).as("what it was at each change").containsExactly(true, false);
    }

    @Test
    void that_of_the_reference_host_is_none() throws Exception {
        staff("org.safehomes.host.reference");

        assertThat(against.first()).isEmpty();
    }

    @Test
    void one_that_is_said_to_change_after_it_was_said_to_go_is_no_sign_any_more() throws Exception {
        var register = staff("org.example.adapter");
        framework
                .getBundleContext()
                .addServiceListener(
                        event -> {
                            if (event.getType() == ServiceEvent.UNREGISTERING) {
                                register.setProperties(new Hashtable<>(Map.of("version", 2)));
                            }
                        },
                        "(objectClass=org.safehomes.host.Staff)");

        register.unregister();

        assertThat(against.first()).isEmpty();
        assertThat(seen.get(seen.size() - 1)).as("the last that was decided on").isFalse();
    }

    @Test
    void a_bundle_that_lets_staff_sign_in_is_a_sign_from_its_installation_to_its_removal() throws Exception {
        var identity = install("org.example.identity", Map.of("SafeHomes-Identity", "tokens"));
        assertThat(against.first()).contains("org.example.identity lets staff sign in");
        assertThat(against.othersSignIn()).isTrue();

        identity.uninstall();

        assertThat(against.first()).isEmpty();
        assertThat(seen).containsExactly(true, false);
    }

    @Test
    void what_offering_and_withdrawing_set_off_neither_offers_nor_withdraws_twice() throws Exception {
        var reference = staff("org.safehomes.host.reference");
        framework
                .getBundleContext()
                .addServiceListener(
                        event -> reference.setProperties(new Hashtable<>(Map.of("version", event.getType()))),
                        "(objectClass=" + SampleUsers.class.getName() + ")");
        var signIns = new SampleSignIns(framework.getBundleContext(), SampleSignInsTest.settings(true, "anna:S-1:x"));
        assertThat(offered()).isEqualTo(1);

        var register = staff("org.example.adapter");
        assertThat(offered()).isZero();
        register.unregister();
        assertThat(offered()).isEqualTo(1);

        signIns.withdraw();
        assertThat(offered()).isZero();
    }

    private int offered() throws InvalidSyntaxException {
        var found = framework.getBundleContext().getAllServiceReferences(SampleUsers.class.getName(), null);
        return found == null ? 0 : found.length;
    }

    private static final class Nothing implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return new Object();
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {}
    }
}
