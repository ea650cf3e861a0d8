package org.safehomes.it.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes a bundle of data that holds a directory, as one that an integrator ships. */
public final class DirectoryBundle {

    private static final String ENTRY = "OSGI-INF/directory.json";

    private DirectoryBundle() {}

    /**
     * Writes one.
     *
     * @param jar the file
     * @param symbolicName that of the bundle
     * @param version that of the bundle
     * @param json the directory
     */
    public static Path write(Path jar, String symbolicName, String version, String json) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", version);
        main.putValue("SafeHomes-Directory", ENTRY);
        main.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=safehomes.directory)(version>=1.0.0)(!(version>=2.0.0)))\"");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(ENTRY));
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return jar;
    }
}
