package org.safehomes.directory.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** An OSGi framework without anything in it, in which directory bundles come and go. */
public final class BareFramework {

    private static final String FILE = "OSGI-INF/directory.json";

    private final Framework framework;

    /** @param base what Karaf would have as its own folder */
    public BareFramework(Path storage, Path base) throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(), "karaf.base", base.toString()));
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs and starts a bundle that holds one file and names it in the header. */
    public Bundle install(String symbolicName, String version, String content) throws BundleException, IOException {
        // another location each time: it may be there in several versions
        var bundle = context().installBundle(symbolicName + "/" + version, jar(symbolicName, version, FILE, content));
        bundle.start();
        return bundle;
    }

    /**
     * Updates a bundle, which is active before and after. Felix gives up starting it where another thread of the framework wants the
     * bundle at the same moment ("Unable to acquire global lock"), and says so: then it is updated already, and is started again.
     */
    public static void update(Bundle bundle, InputStream jar) throws BundleException {
        try {
            bundle.update(jar);
        } catch (BundleException e) {
            if (!String.valueOf(e.getMessage()).contains("global lock")) {
                throw e;
            }
            bundle.start();
        }
    }

    /** A bundle whose header names this path. */
    public static InputStream jar(String symbolicName, String version, String named, String content)
            throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
        main.putValue(Constants.BUNDLE_VERSION, version);
        main.putValue("SafeHomes-Directory", named);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(FILE));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** The same bundle in another version. */
    public static InputStream jar(String symbolicName, String version, String content) throws IOException {
        return jar(symbolicName, version, FILE, content);
    }

    public void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
    }
}
