package org.safehomes.it.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.invoker.FromOutside;

/** Installs a directory as an operator does: a bundle of data. */
@ExtendWith(FromOutside.class)
class DirectoryBundleSteps {

    private static final String LOCATION = "test:directory-";

    private final BundleContext context =
            FrameworkUtil.getBundle(DirectoryBundleSteps.class).getBundleContext();

    @Test
    void install(String name, String json) throws IOException, BundleException {
        context.installBundle(LOCATION + name, new ByteArrayInputStream(bundle(name, json)))
                .start();
    }

    @Test
    void uninstall(String name) throws BundleException {
        context.getBundle(LOCATION + name).uninstall();
    }

    private static byte[] bundle(String name, String json) throws IOException {
        var manifest = new Manifest();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "org.safehomes.directory." + name,
                        "Bundle-Version", "1.0.0",
                        "SafeHomes-Directory", "OSGI-INF/directory.json",
                        "Require-Capability",
                                "osgi.extender;filter:=\"(&(osgi.extender=safehomes.directory)(version>=1.0.0)(!(version>=2.0.0)))\"")
                .forEach((header, value) -> manifest.getMainAttributes().put(new Attributes.Name(header), value));
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/directory.json"));
            jar.write(json.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
