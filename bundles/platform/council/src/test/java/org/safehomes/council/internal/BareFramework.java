package org.safehomes.council.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
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

/** An OSGi framework without anything in it, in which data bundles come and go. */
public final class BareFramework {

    private final Framework framework;

    public BareFramework(Path folder) throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString()));
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs and starts a bundle that holds one file and names it in the header. */
    public Bundle install(String symbolicName, String json) throws BundleException, IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
        main.putValue(CouncilBundles.HEADER, "OSGI-INF/council.json");
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/council.json"));
            jar.write(json.getBytes(StandardCharsets.UTF_8));
        }
        var bundle = context().installBundle(symbolicName, new ByteArrayInputStream(bytes.toByteArray()));
        bundle.start();
        return bundle;
    }

    /** A council's data with a value, a default and a blank, as its bundle holds it. */
    public static String json(String name) {
        return """
                { "name": "%1$s", "title": "Council of %1$s", "policy": { "name": "A policy", "date": "2021-09-01" },
                  "parameters": [
                    { "key": "contact.working-days", "rule": "IN-8", "value": 1, "origin": "policy", "clauses": ["X5"] },
                    { "key": "owning-team", "rule": "IN-15", "value": "north", "origin": "default", "clauses": [],
                      "note": "Set your own." },
                    { "key": "sanctuary.provider", "rule": "SA-3", "type": "text", "origin": "not-set", "clauses": ["X8"],
                      "note": "The policy leaves the name out." } ] }"""
                .formatted(name);
    }

    /** A desk configured for a council. */
    public CouncilDesk desk(String council, String... overrides) {
        return new CouncilDesk(context(), new Configured(council, overrides));
    }

    public void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
    }

    private record Configured(String council, String[] overrides) implements CouncilConfiguration {
        @Override
        public Class<? extends Annotation> annotationType() {
            return CouncilConfiguration.class;
        }
    }
}
