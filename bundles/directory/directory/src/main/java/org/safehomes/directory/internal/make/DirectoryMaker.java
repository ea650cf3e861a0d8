package org.safehomes.directory.internal.make;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.safehomes.directory.internal.data.Reading;

/** Makes the bundle of a directory. Nothing gets into it but what was checked; the same directory and version are the same bytes. */
final class DirectoryMaker {

    private static final Pattern VERSION =
            Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}(\\.[0-9]{1,9}(\\.[A-Za-z0-9_-]{1,40})?)?)?");
    private static final String DATA = "OSGI-INF/directory.json";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What Safe Homes itself calls its bundles. */
    private static final Set<String> TAKEN = Set.of("api", "rest");

    private DirectoryMaker() {}

    /**
     * The bytes of the bundle.
     *
     * @param version of the bundle: one to three numbers with dots between, and a qualifier
     * @param clock by which the directory was read
     * @throws IllegalArgumentException if the version or the name cannot be a bundle's, or the directory is too large for one
     */
    static byte[] bundle(DirectoryData data, String version, Clock clock) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "--version takes one to three numbers with dots between, such as 2026.3.31.");
        }
        if (TAKEN.contains(data.about().name())) {
            throw new IllegalArgumentException("A bundle of Safe Homes has this name already: give another --name.");
        }
        var json = DirectoryJson.of(data);
        readsTheSame(data, json, clock);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            put(jar, JarFile.MANIFEST_NAME);
            manifest(data, version).write(jar);
            jar.closeEntry();
            put(jar, DATA);
            jar.write(json);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A directory in a bundle that cannot be read would leave the place without any. */
    private static void readsTheSame(DirectoryData data, byte[] json, Clock clock) {
        try {
            var reading = DirectoryReader.read(DATA, new ByteArrayInputStream(json), clock);
            if (!(reading instanceof Reading.Taken taken) || !taken.data().equals(data)) {
                throw new IllegalArgumentException("The directory is too large for a bundle: divide the file.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(DirectoryData data, String version) {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-Name", "Safe Homes: directory: " + data.about().title());
        main.putValue(
                "Bundle-SymbolicName", "org.safehomes.directory." + data.about().name());
        main.putValue("Bundle-Version", version);
        main.putValue("SafeHomes-Directory", DATA);
        main.putValue(
                "Require-Capability",
                "osgi.extender;filter:=\"(&(osgi.extender=safehomes.directory)(version>=1.0.0)(!(version>=2.0.0)))\"");
        return manifest;
    }

    private static void put(JarOutputStream jar, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        jar.putNextEntry(entry);
    }
}
