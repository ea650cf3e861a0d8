package org.safehomes.gate.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.store.Backup;

/**
 * One backup: the head of the audit chain, the database, which key opens it, and the sums that tell whether all of it is whole.
 * The key itself is not in it: whoever has both can read every case.
 */
final class BackupFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'safehomes-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String FORMAT = "safehomes-backup 1";

    private final Backup backup;
    private final AuditHead head;

    BackupFolder(Backup backup, AuditHead head) {
        this.backup = backup;
        this.head = head;
    }

    /**
     * Makes one. It has its name only once it is complete and checked.
     *
     * @param parent is made if it is not there
     * @throws IllegalStateException if the database is none that is copied so; nothing was written then
     */
    Path make(Path parent, Instant now) throws IOException, SQLException {
        Files.createDirectories(parent);
        var finished = parent.resolve(NAME.format(now));
        var folder = parent.resolve(finished.getFileName() + ".unfinished");
        Files.createDirectory(folder, ownerOnly(parent));
        var keys = new TreeSet<String>();
        try {
            // before the database: what the head names must be in it
            head.copyTo(folder.resolve("audit-head.txt"));
            keys.addAll(backup.keyIds());
            backup.copyTo(folder.resolve("database"));
            // a rotation may have gone on meanwhile: what the copy needs is among these
            keys.addAll(backup.keyIds());
        } catch (IllegalStateException e) {
            Files.delete(folder.resolve("audit-head.txt"));
            Files.delete(folder);
            throw e;
        }
        var about = new ArrayList<>(List.of(FORMAT, "made: " + now));
        keys.forEach(key -> about.add("key: " + key));
        Files.write(folder.resolve("backup.txt"), about);
        Files.write(folder.resolve("SHA256SUMS"), sums(folder));
        return Files.move(folder, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    /** As the command sha256sum writes and reads them. */
    private static List<String> sums(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var lines = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(sum(file) + "  " + folder.relativize(file).toString().replace('\\', '/'));
            }
            return lines;
        }
    }

    private static String sum(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var some = new byte[64 * 1024];
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                digest.update(some, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path parent) throws IOException {
        return Files.getFileStore(parent).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
