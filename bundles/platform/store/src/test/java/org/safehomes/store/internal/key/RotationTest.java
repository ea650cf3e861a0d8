package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.store.KeyRotation;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.TestDatabase;

/** A new generation of the master key, while records are made and read; and what the old one is good for afterwards. */
class RotationTest {

    @TempDir
    Path directory;

    private OpenStore node(TestDatabase product, String url, String keyFile) throws Exception {
        return OpenStore.open(
                TestDatabase.settings(url, directory.resolve(keyFile), true),
                product.driver(),
                Clock.systemUTC(),
                () -> false);
    }

    private static CaseRef ref(int number) {
        return new CaseRef("C-%016d".formatted(number));
    }

    private static byte[] make(OpenStore node, int number) throws SQLException {
        try (Connection connection = node.connect()) {
            return node.keys().create(connection, ref(number)).seal("t", "c", "1", "said " + number);
        }
    }

    private static void reads(OpenStore node, int number, byte[] sealed) throws SQLException {
        try (Connection connection = node.connect()) {
            assertThat(node.keys().open(connection, ref(number)).open("t", "c", "1", sealed))
                    .isEqualTo("said " + number);
        }
    }

    private static void finish(KeyRotation rotation, int atOnce) throws SQLException {
        while (rotation.rewrapSome(atOnce) > 0) {
            // until nothing is left
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordIsReadBeforeDuringAndAfterAndTheOldKeyFileOpensNothingAnyMore(TestDatabase product)
            throws Exception {
        String url = product.newUrl();
        List<byte[]> sealed = new ArrayList<>();
        try (OpenStore node = node(product, url, "a")) {
            for (int number = 0; number < 25; number++) {
                sealed.add(make(node, number));
            }
            Files.copy(directory.resolve("a"), directory.resolve("old"));
            String hash = node.keys().lookUp("home", "10001");
            byte[] mac = node.keys().auditMac(new byte[] {1});
            var rotation = node.rotation();
            String before = rotation.state().inUse();

            String made = rotation.make();
            assertThat(rotation.state().inFile()).containsExactly(before, made);
            assertThat(rotation.state().inUse()).isEqualTo(before);
            rotation.use(made);
            sealed.add(make(node, 25));
            assertThat(rotation.state().keys()).containsEntry(made, 1L).containsEntry(before, 28L);
            assertThat(rotation.rewrapSome(10)).isEqualTo(10);
            assertThat(rotation.state().left()).isEqualTo(15);
            for (int number = 0; number <= 25; number++) {
                reads(node, number, sealed.get(number));
            }
            assertThatThrownBy(() -> rotation.remove(before))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("still 15 keys");
            assertThatThrownBy(() -> rotation.remove(made)).hasMessageContaining("in use");

            finish(rotation, 10);
            assertThat(rotation.state().left()).isZero();
            rotation.remove(before);
            assertThat(rotation.state().inFile()).containsExactly(made);
            for (int number = 0; number <= 25; number++) {
                reads(node, number, sealed.get(number));
            }
            assertThat(node.keys().lookUp("home", "10001")).isEqualTo(hash);
            assertThat(node.keys().auditMac(new byte[] {1})).isEqualTo(mac);
        }
        assertThatThrownBy(() -> node(product, url, "old"))
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining("not the one this database is sealed with");
        MasterKey old =
                new KeyFile(directory.resolve("old")).read().orElseThrow().newest();
        try (OpenStore node = node(product, url, "a");
                Connection connection = node.connect();
                var row = connection.createStatement().executeQuery("select ref, wrapped from sh_file_key")) {
            assertThat(node.keys().lookUp("home", "10001")).hasSize(43);
            while (row.next()) {
                assertThat(new SecretBox(old.derive(MasterKey.Purpose.WRAP))
                                .open(row.getBytes(2), "sh_file_key", row.getString(1)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itGoesOnAfterARestartAtAnyPlaceWhileOthersWork(TestDatabase product) throws Exception {
        String url = product.newUrl();
        List<byte[]> sealed = new ArrayList<>();
        String made;
        String before;
        try (OpenStore node = node(product, url, "a")) {
            for (int number = 0; number < 40; number++) {
                sealed.add(make(node, number));
            }
            before = node.rotation().state().inUse();
            made = node.rotation().make();
        }
        try (OpenStore node = node(product, url, "a")) {
            assertThat(node.rotation().state().inUse()).as("made and not used").isEqualTo(before);
            node.rotation().use(made);
        }
        for (int start = 0; start < 3; start++) {
            try (OpenStore node = node(product, url, "a")) {
                assertThat(node.rotation().state().inUse()).isEqualTo(made);
                assertThat(node.rotation().rewrapSome(10)).isEqualTo(10);
            }
        }
        try (OpenStore node = node(product, url, "a")) {
            var stop = new AtomicBoolean();
            Callable<Integer> maker = () -> {
                int number = 1_000;
                while (!stop.get()) {
                    reads(node, number, make(node, number));
                    reads(node, number % 40, sealed.get(number % 40));
                    number++;
                }
                return number - 1_000;
            };
            var thread = Executors.newSingleThreadExecutor();
            try {
                var working = thread.submit(maker);
                finish(node.rotation(), 1);
                node.rotation().remove(before);
                stop.set(true);
                assertThat(working.get()).as("records made meanwhile").isPositive();
            } finally {
                stop.set(true);
                thread.shutdown();
            }
            assertThat(node.rotation().state().left()).isZero();
        }
    }

    @Test
    void rewrappingTakesNoConnectionOfItsOwn() throws Exception {
        var driver = new org.apache.derby.jdbc.EmbeddedDriver();
        var asked = new AtomicInteger();
        var asker = Thread.currentThread();
        var counting = (Driver) Proxy.newProxyInstance(
                RotationTest.class.getClassLoader(), new Class<?>[] {Driver.class}, (self, method, arguments) -> {
                    // the pool fills itself on other threads
                    if (method.getName().equals("connect") && Thread.currentThread() == asker) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(driver, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        try (OpenStore node = OpenStore.open(
                TestDatabase.settings(TestDatabase.DERBY.newUrl(), directory.resolve("a"), true),
                counting,
                Clock.systemUTC(),
                () -> false)) {
            int toOpen = asked.get();
            make(node, 1);
            assertThat(node.rotation().rewrapSome(10)).isZero();
            node.rotation().use(node.rotation().make());
            finish(node.rotation(), 1);
            assertThat(node.rotation().state().left()).isZero();
            assertThat(asked).hasValue(toOpen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherNodeLearnsTheNewGenerationFromItsKeyFileAndRefusesUntilItHasIt(TestDatabase product) throws Exception {
        String url = product.newUrl();
        try (OpenStore one = node(product, url, "a")) {
            Files.copy(directory.resolve("a"), directory.resolve("b"));
            // a second store beside the first, as another machine would have it
            var other = StoredKeysOf.node(one, directory.resolve("b"));
            String made = one.rotation().make();
            one.rotation().use(made);
            byte[] sealed = make(one, 1);
            try (Connection connection = one.connect()) {
                assertThatThrownBy(() -> other.create(connection, ref(2)))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("has no generation " + made);
                assertThatThrownBy(() -> other.open(connection, ref(1)))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("has no generation " + made);
            }
            Files.copy(directory.resolve("a"), directory.resolve("b"), StandardCopyOption.REPLACE_EXISTING);
            try (Connection connection = one.connect()) {
                byte[] ofOther = other.create(connection, ref(3)).seal("t", "c", "1", "said 3");
                assertThat(other.open(connection, ref(1)).open("t", "c", "1", sealed))
                        .isEqualTo("said 1");
                reads(one, 3, ofOther);
            }
            finish(one.rotation(), 10);
            assertThat(one.rotation().state().keys()).containsOnlyKeys(made);
        }
    }

    @Test
    void aBackupOfBeforeIsReadWithTheOldKeyFileAndWithNoOther() throws Exception {
        Path live = directory.resolve("live");
        Path copy = directory.resolve("copy");
        byte[] sealed;
        try (OpenStore node = node(TestDatabase.DERBY, "jdbc:derby:" + live + ";create=true", "a")) {
            sealed = make(node, 1);
            Files.copy(directory.resolve("a"), directory.resolve("old"));
            node.backup().copyTo(copy);
            String before = node.rotation().state().inUse();
            node.rotation().use(node.rotation().make());
            finish(node.rotation(), 10);
            node.rotation().remove(before);
        }
        assertThatThrownBy(() -> node(TestDatabase.DERBY, "jdbc:derby:" + copy, "a"))
                .isInstanceOf(KeyRefused.class);
        try (OpenStore restored = node(TestDatabase.DERBY, "jdbc:derby:" + copy, "old")) {
            reads(restored, 1, sealed);
        }
    }

    @Test
    void aDatabaseOfBeforeThisTableKeepsItsHashes() throws Exception {
        String url = TestDatabase.DERBY.newUrl();
        try (OpenStore node = node(TestDatabase.DERBY, url, "a");
                Connection connection = node.connect()) {
            TestDatabase.execute(connection, "delete from sh_purpose_key");
        }
        MasterKey master =
                new KeyFile(directory.resolve("a")).read().orElseThrow().newest();
        for (int start = 0; start < 2; start++) {
            try (OpenStore node = node(TestDatabase.DERBY, url, "a")) {
                assertThat(node.keys().lookUp("home", "10001"))
                        .isEqualTo(StoredKeysOf.only(master).lookUp("home", "10001"));
            }
        }
    }
}
