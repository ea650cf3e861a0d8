package org.safehomes.gate.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.gate.internal.audit.AuditHead;
import org.safehomes.store.Backup;

class BackupFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path directory;

    private Path head;
    private Path backups;

    @BeforeEach
    void aHeadWhoseLastLineIsBeingWritten() throws IOException {
        head = Files.writeString(directory.resolve("head.txt"), "1 aaaa 2026-11-22T03:00:00Z\n2 bb");
        backups = directory.resolve("kept/backups");
    }

    /** What copies the database. */
    @FunctionalInterface
    private interface Copying {
        void to(Path directory) throws IOException;
    }

    private BackupFolder folder(Copying copying) {
        return new BackupFolder(
                new Backup() {
                    @Override
                    public void copyTo(Path copy) throws IOException {
                        copying.to(copy);
                    }

                    @Override
                    public Set<String> keyIds() {
                        return Set.of("0123456789abcdef");
                    }

                    @Override
                    public Path keyFile() {
                        return directory.resolve("safehomes.key");
                    }
                },
                new AuditHead(head));
    }

    private static void copyOneFile(Path copy) throws IOException {
        Files.createDirectory(copy);
        Files.writeString(copy.resolve("one"), "abc");
    }

    @Test
    void holdsHeadAndDatabaseAndSaysWhichKeyOpensIt() throws Exception {
        var made = folder(copy -> {
                    assertThat(copy.resolveSibling("audit-head.txt"))
                            .as("the head, before the database")
                            .exists();
                    copyOneFile(copy);
                })
                .make(backups, NOW);

        assertThat(made).isEqualTo(backups.resolve("safehomes-20261122T030405Z"));
        assertThat(made.resolve("audit-head.txt")).hasContent("1 aaaa 2026-11-22T03:00:00Z\n");
        assertThat(made.resolve("backup.txt"))
                .hasContent("safehomes-backup 1\nmade: 2026-11-22T03:04:05Z\nkey: 0123456789abcdef\n");
        assertThat(Files.readAllLines(made.resolve("SHA256SUMS")))
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  database/one")
                .hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void beforeAnythingWasAuditedTheHeadIsEmpty() throws Exception {
        Files.delete(head);
        var made = folder(BackupFolderTest::copyOneFile).make(backups, NOW);
        assertThat(made.resolve("audit-head.txt")).isEmptyFile();
    }

    @Test
    void aCopyThatFailsNeverHasTheNameOfABackup() {
        var failing = folder(copy -> {
            copyOneFile(copy);
            throw new IOException("the disk is full");
        });
        assertThatThrownBy(() -> failing.make(backups, NOW)).hasMessage("the disk is full");
        assertThat(backups).isDirectoryContaining("glob:**.unfinished").isDirectoryNotContaining("glob:**Z");
    }

    @Test
    void aDatabaseThatIsCopiedByOtherMeansLeavesNothing() {
        var refusing = folder(copy -> {
            throw new IllegalStateException("by pg_dump");
        });
        assertThatThrownBy(() -> refusing.make(backups, NOW)).hasMessage("by pg_dump");
        assertThat(backups).isEmptyDirectory();
    }
}
