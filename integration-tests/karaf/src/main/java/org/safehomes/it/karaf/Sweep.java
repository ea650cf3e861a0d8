package org.safehomes.it.karaf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * Looks through every file that a run has left, when its containers have stopped and before its database server goes: databases, logs,
 * backups, exported audit heads, caches. Nothing of the {@link Canary} may be in any.
 */
public final class Sweep implements Closeable {

    /** Stands in clear in every database that a request was audited in. */
    private static final byte[] PLAIN = "da/LIST_CASES".getBytes(StandardCharsets.US_ASCII);

    /** What Karaf brings along and nobody writes. */
    private static final Set<String> NOT_WRITTEN = Set.of("system", "lib");

    private static final int DEEPEST = 3;

    private final Path place;

    public Sweep(Path place) {
        this.place = place;
    }

    @Override
    public void close() throws IOException {
        var found = new Found();
        look(place, found);
        if (!found.canaries.isEmpty()) {
            throw new AssertionError("What survivors said is in clear in " + found.canaries);
        }
        if (found.plain == 0) {
            throw new AssertionError("In none of " + found.files + " files is what must be there: nothing was seen.");
        }
    }

    /** The files below a place that hold something of the canary. */
    static List<String> canariesIn(Path place) throws IOException {
        var found = new Found();
        look(place, found);
        return found.canaries;
    }

    private static void look(Path place, Found found) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_WRITTEN.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    found.files++;
                    look(file.toString(), Files.readAllBytes(file), 0, found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (Files.exists(file)) {
                    throw gone;
                }
                return FileVisitResult.CONTINUE; // a server that still runs drops files of its own
            }
        });
    }

    /** What is packed is unpacked, also within what was packed. */
    private static void look(String name, byte[] bytes, int depth, Found found) throws IOException {
        Canary.in(bytes).ifPresent(form -> found.canaries.add(name));
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(PLAIN, StandardCharsets.ISO_8859_1))) {
            found.plain++;
        }
        if (depth == DEEPEST || bytes.length < 4) {
            return;
        }
        if (bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                look(name + "!", in.readAllBytes(), depth + 1, found);
            }
        } else if (bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes)))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(name + "!" + entry.getName(), zip.readAllBytes(), depth + 1, found);
                }
            }
        }
    }

    private static final class Found {
        private final List<String> canaries = new ArrayList<>();
        private int plain;
        private int files;
    }
}
