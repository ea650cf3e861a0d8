package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.store.internal.TestDatabase.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.TestDatabase;

/** A record that was disposed of stays so, also when an older backup is restored; and what an old key opens is said exactly. */
class DisposalTest {

    private static final CaseRef GONE = new CaseRef("C-7KQ2M9X4TB3DHW5N");
    private static final CaseRef KEPT = new CaseRef("C-7KQ2M9X4TB3DHW5P");

    @TempDir
    Path directory;

    private OpenStore node(TestDatabase product, String url) throws Exception {
        return OpenStore.open(
                TestDatabase.settings(url, directory.resolve("key"), true),
                product.driver(),
                Clock.systemUTC(),
                () -> false);
    }

    private static void assertGone(OpenStore node) throws SQLException {
        try (Connection connection = node.connect()) {
            assertThatThrownBy(() -> node.keys().open(connection, GONE))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching(".*(was disposed of|has no data key).*");
            assertThat(node.keys().open(connection, KEPT)).isNotNull();
            assertThat(count(connection, "sh_file_key")).isEqualTo(1);
            assertThat(count(connection, "sh_disposal")).isEqualTo(1);
        }
    }

    private static void makeBoth(OpenStore node) throws SQLException {
        try (Connection connection = node.connect()) {
            node.keys().create(connection, GONE);
            node.keys().create(connection, KEPT);
        }
    }

    private static void dispose(OpenStore node) throws SQLException {
        try (Connection connection = node.connect()) {
            node.keys().dispose(connection, GONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsKeyIsDestroyedWithTheTransactionAndListedBesideTheKeyFileAfterIt(TestDatabase product) throws Exception {
        String url = product.newUrl();
        Path list = directory.resolve("key.disposed");
        try (OpenStore node = node(product, url)) {
            makeBoth(node);
            try (Connection connection = node.connect()) {
                connection.setAutoCommit(false);
                node.keys().dispose(connection, GONE);
                connection.rollback();
                assertThat(node.keys().open(connection, GONE)).isNotNull();
                connection.rollback();
            }
            assertThat(list).doesNotExist();
            dispose(node);
            assertGone(node);
            assertThatThrownBy(() -> dispose(node)).isInstanceOf(SQLException.class);
        }
        try (OpenStore node = node(product, url)) {
            assertThat(Files.readAllLines(list)).containsExactly("", GONE.value());
            assertGone(node);
        }
    }

    @Test
    void anOlderBackupDoesNotBringItBackWhereTheListIsKept() throws Exception {
        Path copy = directory.resolve("copy");
        backUpAndDispose(copy);
        try (OpenStore restored = node(TestDatabase.DERBY, "jdbc:derby:" + copy)) {
            assertGone(restored);
        }
    }

    @Test
    void aLineThatWasHalfWrittenCostsNothing() throws Exception {
        Path copy = directory.resolve("copy");
        backUpAndDispose(copy);
        Files.writeString(directory.resolve("key.disposed"), "\n" + GONE.value() + "\nC-7KQ2");
        try (OpenStore restored = node(TestDatabase.DERBY, "jdbc:derby:" + copy)) {
            assertGone(restored);
        }
    }

    /** What is said of disposal in the documentation is exactly this, and no more. */
    @Test
    void aThiefWithAnOlderBackupReadsItOnlyWithTheGenerationOfThatTime() throws Exception {
        Path copy = directory.resolve("copy");
        backUpAndDispose(copy);
        MasterKey then = newest();
        try (OpenStore live = node(TestDatabase.DERBY, "jdbc:derby:" + directory.resolve("live"))) {
            var rotation = live.rotation();
            rotation.use(rotation.make());
            while (rotation.rewrapSome(10) > 0) {
                // until nothing is left
            }
            rotation.remove(then.id());
        }
        MasterKey now = newest();
        try (Connection stolen =
                        TestDatabase.DERBY.connections("jdbc:derby:" + copy).getConnection();
                var row = stolen.createStatement()
                        .executeQuery("select wrapped from sh_file_key where ref = '" + GONE.value() + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(opens(then, row.getBytes(1)))
                    .as("with the generation of then")
                    .isTrue();
            assertThat(opens(now, row.getBytes(1))).as("with the one of now").isFalse();
        }
    }

    private void backUpAndDispose(Path copy) throws Exception {
        String live = "jdbc:derby:" + directory.resolve("live") + ";create=true";
        try (OpenStore node = node(TestDatabase.DERBY, live)) {
            makeBoth(node);
            node.backup().copyTo(copy);
            dispose(node);
        }
        try (OpenStore node = node(TestDatabase.DERBY, live)) {
            assertGone(node);
        }
    }

    private MasterKey newest() throws KeyRefused {
        return new KeyFile(directory.resolve("key")).read().orElseThrow().newest();
    }

    private static boolean opens(MasterKey master, byte[] wrapped) {
        return new SecretBox(master.derive(MasterKey.Purpose.WRAP))
                .open(wrapped, "sh_file_key", GONE.value())
                .isPresent();
    }
}
