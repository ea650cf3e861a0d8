package org.safehomes.gate.internal.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the spool: for their owner only, whole or not there at all, on the disk once they are there. What cannot be read
 * is set aside under another name and never deleted.
 */
final class SpoolFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolFolder.class);
    private static final String KEPT = ".kept";
    private static final String ASIDE = ".aside";
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    SpoolFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    /** The names of what waits, the one that has waited longest first. */
    List<String> waiting() throws IOException {
        return named(KEPT);
    }

    /** The names of the files that were set aside. */
    List<String> aside() throws IOException {
        return named(ASIDE).stream().map(name -> name + ASIDE).toList();
    }

    Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name + KEPT)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that is not there yet. */
    void write(String name, byte[] content) throws IOException {
        make();
        var unfinished = Files.createTempFile(folder, name, UNFINISHED, only("rw-------"));
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, folder.resolve(name + KEPT), StandardCopyOption.ATOMIC_MOVE);
            flush();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What was entered is in the database from now on. */
    void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + KEPT));
    }

    void setAside(String name) throws IOException {
        for (int number = 1; ; number++) {
            var aside = folder.resolve(name + "." + number + ASIDE);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(folder.resolve(name + KEPT), aside, StandardCopyOption.ATOMIC_MOVE);
                flush();
                return;
            }
        }
    }

    /** Lets what was set aside wait again: the right key may be back. A name that is taken stays aside. */
    void tryAgain() throws IOException {
        for (var file : aside()) {
            var name = file.substring(0, file.indexOf('.'));
            var kept = folder.resolve(name + KEPT);
            if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(folder.resolve(file), kept, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private List<String> named(String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted(Comparator.comparing(SpoolFolder::age).thenComparing(Path::getFileName))
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .toList();
        }
    }

    private static Long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return Long.MAX_VALUE; // entered meanwhile
        }
    }

    private void make() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, only("rwx------"));
        }
    }

    /** Not every file system can do this for a directory; the file itself is safe already. */
    private void flush() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("the directory of the spool cannot be flushed");
        }
    }

    private FileAttribute<?>[] only(String permissions) throws IOException {
        var parent = Files.isDirectory(folder) ? folder : folder.getParent();
        return Files.getFileStore(parent).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
