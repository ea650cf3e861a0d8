package org.safehomes.directory.internal.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.data.Reading;

/**
 * A directory that is kept as a file. Looked at again and again by one thread: a change is taken when two looks in a row see the
 * same, so that a file that is being written is not taken by halves. What the file held before stays found while it holds faults.
 */
final class EtcFile {

    /** Far more than any place has, and little enough to be held twice for a moment. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Within this time a file may change again without its time changing: some file systems count in whole seconds. */
    private static final long MILLIS_OF_DOUBT = 2_000;

    private final Path path;
    private final String shown;
    private final DirectoryReading reading;
    private final LongSupplier now;

    private @Nullable Stamp seen;
    private boolean doubtful;
    private String digest = "";
    private Optional<Found> good = Optional.empty();
    private Optional<Found> faulty = Optional.empty();
    private boolean first = true;

    /**
     * Knows the file; nothing is read before the first look.
     *
     * @param shown the file as it is configured
     * @param now in milliseconds, as the machine's clock counts them
     */
    EtcFile(Path path, String shown, DirectoryReading reading, LongSupplier now) {
        this.path = path;
        this.shown = shown;
        this.reading = reading;
        this.now = now;
    }

    /** What is known of a file without reading it. */
    private record Stamp(FileTime time, long size, @Nullable Object key) {
        static @Nullable Stamp of(Path path) {
            try {
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return attributes.isRegularFile()
                        ? new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey())
                        : null;
            } catch (IOException e) {
                return null;
            }
        }
    }

    /** What the file holds: first what is good, then what is not. Empty if there is no such file. */
    List<Found> found() {
        var all = new ArrayList<Found>();
        good.ifPresent(all::add);
        faulty.ifPresent(all::add);
        return List.copyOf(all);
    }

    /** What else there is to say about it. */
    List<Notice> notices() {
        if (seen == null) {
            return List.of(Notice.warning("There is no file " + shown
                    + ". Put it there, or change file in the configuration " + Settings.PID + "."));
        }
        return good.isPresent() && faulty.isPresent()
                ? List.of(Notice.warning(
                        "What " + shown + " held before its last change still counts. Correct the file."))
                : List.of();
    }

    void look() {
        var before = seen;
        seen = Stamp.of(path);
        if (seen == null) {
            gone();
        } else if (!first && !seen.equals(before)) {
            doubtful = true;
        } else if (first || doubtful) {
            read(seen);
        }
        first = false;
    }

    private void gone() {
        good = Optional.empty();
        faulty = Optional.empty();
        digest = "";
        doubtful = false;
    }

    private void read(Stamp stamp) {
        long started = now.getAsLong();
        doubtful = Math.abs(started - stamp.time().toMillis()) < MILLIS_OF_DOUBT;
        try (var in = Files.newInputStream(path)) {
            var content = in.readNBytes(MOST_BYTES + 1);
            if (!Objects.equals(stamp, Stamp.of(path))) {
                // it is being written
                doubtful = true;
                return;
            }
            var digestNow = digest(content);
            if (!digestNow.equals(digest)) {
                digest = digestNow;
                take(content, first ? stamp.time().toMillis() : started);
            }
        } catch (IOException e) {
            digest = "";
            doubtful = true;
            refuse("", started, "It cannot be read: let Karaf's user read it.");
        }
    }

    private void take(byte[] content, long since) {
        if (content.length > MOST_BYTES) {
            refuse(digest, since, "It is larger than " + MOST_BYTES / 1024 / 1024 + " MB: make it smaller.");
            return;
        }
        try {
            var result = reading.read(path.getFileName().toString(), new ByteArrayInputStream(content));
            var here = new Found(origin(digest, since), result);
            if (result instanceof Reading.Taken) {
                good = Optional.of(here);
                faulty = Optional.empty();
            } else {
                faulty = Optional.of(here);
            }
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            refuse(digest, since, "Reading it failed (" + e.getClass().getSimpleName() + "): write it again.");
        }
    }

    private void refuse(String content, long since, String what) {
        var here = new Found(origin(content, since), new Reading.Refused(List.of(new Finding("file", what))));
        // said once: who compares sees that nothing has changed since
        if (!faulty.map(Found::reading).equals(Optional.of(here.reading()))) {
            faulty = Optional.of(here);
        }
    }

    private Origin origin(String content, long since) {
        var version = content.isEmpty() ? Version.emptyVersion : new Version(0, 0, 0, content.substring(0, 12));
        return new Origin(Origin.Kind.FILE, shown, version, since, Long.MAX_VALUE);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
