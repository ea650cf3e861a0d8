package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    private static final String SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    Path directory;

    @Test
    void readsWhatItMade() throws Exception {
        KeyFile file = new KeyFile(directory.resolve("etc/master.key"));
        MasterKey made = file.create();
        MasterKey read = file.read().orElseThrow().newest();
        assertThat(read.id()).isEqualTo(made.id()).matches("[0-9a-f]{16}");
        assertThat(read.secret()).isEqualTo(made.secret()).hasSize(32);
        assertThat(directory.resolve("etc")).isDirectoryContaining("glob:**/master.key");
        try (var files = Files.list(directory.resolve("etc"))) {
            assertThat(files).as("nothing unfinished is left").hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadableByItsOwnerOnly() throws Exception {
        Path path = directory.resolve("master.key");
        new KeyFile(path).create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNeverReplaced() throws Exception {
        KeyFile file = new KeyFile(directory.resolve("master.key"));
        MasterKey first = file.create();
        assertThat(file.create().secret()).isEqualTo(first.secret());
    }

    @Test
    void givesOneKeyToAllWhoMakeItAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> makers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                makers.add(() ->
                        new KeyFile(directory.resolve("master.key")).create().id());
            }
            List<String> ids = new ArrayList<>();
            for (var made : threads.invokeAll(makers)) {
                ids.add(made.get());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isEmptyWhenMissing() throws Exception {
        assertThat(new KeyFile(directory.resolve("master.key")).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "safehomes-key 2\nid: 0011223344556677\nkey: " + SECRET,
                "safehomes-key 1\nid: 0011223344556677",
                "safehomes-key 1\nid: 00112233\nkey: " + SECRET,
                "safehomes-key 1\nid: 0011223344556677\nkey: AAEC",
                "safehomes-key 1\nid: 0011223344556677\nkey: ####",
                "safehomes-key 1\nid: 0011223344556677\nkey: " + SECRET + "\nmore",
                "safehomes-key 1\nid: 0011223344556677\nkey: " + SECRET + "é",
            })
    void refusesWhatIsNoKeyFileWithoutShowingIt(String content) throws Exception {
        Path path = Files.writeString(directory.resolve("master.key"), content);
        assertThatThrownBy(() -> new KeyFile(path).read())
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("damaged or not a key file")
                .hasMessageContaining("Nothing was touched")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThatThrownBy(() -> new KeyFile(directory).read())
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void neverShowsTheKeyAsText() throws Exception {
        Path path = Files.writeString(
                directory.resolve("master.key"), "safehomes-key 1\nid: 0011223344556677\nkey: " + SECRET + "\n");
        KeyFile file = new KeyFile(path);
        assertThat(file.read().orElseThrow().newest()).hasToString("MasterKey 0011223344556677");
        assertThat(file.read().orElseThrow()).hasToString("KeyRing [0011223344556677]");
        assertThat(file).hasToString(path.toString());
    }
}
