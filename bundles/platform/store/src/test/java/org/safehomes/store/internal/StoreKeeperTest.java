package org.safehomes.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;

class StoreKeeperTest {

    @TempDir
    Path directory;

    private final StoreHealth health = new StoreHealth();
    private final List<OpenStore> shown = new ArrayList<>();
    private StoreKeeper keeper;

    private StoreKeeper keep(String url, boolean createKeyFile) {
        keeper = new StoreKeeper(
                TestDatabase.settings(url, directory.resolve("master.key"), createKeyFile),
                Clock.systemUTC(),
                store -> {
                    shown.add(store);
                    return () -> shown.remove(store);
                },
                health);
        return keeper;
    }

    @AfterEach
    void close() {
        if (keeper != null) {
            keeper.close();
        }
    }

    /** A driver whose database can be switched off. */
    private static final class SwitchedDriver implements Driver {

        private final Driver real;
        private boolean on = true;
        private int asked;
        private int askedByKeeper;
        private int refusedToKeeper;
        private final Thread keeping = Thread.currentThread();
        private final List<Connection> open = Collections.synchronizedList(new ArrayList<>());

        SwitchedDriver(Driver real) {
            this.real = real;
        }

        void off() throws SQLException {
            on = false;
            for (Connection connection : open) {
                connection.abort(Runnable::run);
            }
        }

        @Override
        public Connection connect(String url, Properties info) throws SQLException {
            asked++;
            // pools fill themselves on other threads
            if (!on || (Thread.currentThread() == keeping && ++askedByKeeper == refusedToKeeper)) {
                throw new SQLException("Connection refused.", "08001");
            }
            Connection connection = real.connect(url, info);
            open.add(connection);
            return connection;
        }

        boolean allClosed() throws SQLException {
            for (Connection connection : List.copyOf(open)) {
                if (!connection.isClosed()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean acceptsURL(String url) throws SQLException {
            return real.acceptsURL(url);
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return true;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }

    private Result.Status status() {
        return health.execute().getStatus();
    }

    @ParameterizedTest
    @EnumSource
    void showsTheDatabaseWhenTheDriverComesAndHidesItWhenItGoes(TestDatabase product) throws Exception {
        keep(product.newUrl(), true).turn();
        assertThat(shown).isEmpty();
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        Driver driver = product.driver();
        keeper.driverCame(driver);
        keeper.turn();
        assertThat(shown).hasSize(1);
        assertThat(status()).isEqualTo(Result.Status.OK);
        OpenStore store = shown.get(0);
        try (Connection connection = store.connect()) {
            assertThat(TestDatabase.tables(connection)).contains("sh_file_key", "sh_key_check", "sh_schema");
        }

        keeper.driverWent(driver);
        assertThat(shown).isEmpty();
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
        assertThatThrownBy(store::connect).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainUntilTheDatabaseAnswers(TestDatabase product) throws Exception {
        SwitchedDriver driver = new SwitchedDriver(product.driver());
        driver.off();
        keep(product.newUrl(), true).driverCame(driver);
        keeper.turn();
        keeper.turn();
        assertThat(shown).isEmpty();
        assertThat(health.execute().toString()).contains("the database cannot be opened: Connection refused.");

        driver.on = true;
        keeper.turn();
        assertThat(shown).hasSize(1);
        assertThat(status()).isEqualTo(Result.Status.OK);
    }

    @ParameterizedTest
    @EnumSource
    void keepsADatabaseThatNoLongerAnswersShownAndSaysSo(TestDatabase product) throws Exception {
        SwitchedDriver driver = new SwitchedDriver(product.driver());
        keep(product.newUrl(), true).driverCame(driver);
        keeper.turn();
        keeper.turn();
        assertThat(shown).hasSize(1);

        driver.off();
        keeper.turn();
        assertThat(shown).as("whoever asks is told, instead of finding nothing").hasSize(1);
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);

        driver.on = true;
        keeper.turn();
        assertThat(shown).hasSize(1);
        assertThat(status()).isEqualTo(Result.Status.OK);
    }

    @Test
    void keepsNoConnectionOfAnOpeningThatFailed() throws Exception {
        SwitchedDriver working = new SwitchedDriver(TestDatabase.POSTGRESQL.driver());
        keep(TestDatabase.POSTGRESQL.newUrl(), true).driverCame(working);
        keeper.turn();
        assertThat(shown).hasSize(1);
        keeper.close();
        Files.delete(directory.resolve("master.key"));

        SwitchedDriver failing = new SwitchedDriver(TestDatabase.POSTGRESQL.driver());
        failing.refusedToKeeper = working.askedByKeeper; // the first of the last pool
        keep(TestDatabase.POSTGRESQL.newUrl(), true).driverCame(failing);
        keeper.turn();
        assertThat(shown).isEmpty();
        assertThat(failing.open).isNotEmpty();
        assertThat(failing.allClosed()).isTrue();
    }

    @Test
    void keepsNoConnectionOfAStoreThatCannotBeShown() throws Exception {
        SwitchedDriver driver = new SwitchedDriver(TestDatabase.POSTGRESQL.driver());
        keeper = new StoreKeeper(
                TestDatabase.settings(TestDatabase.POSTGRESQL.newUrl(), directory.resolve("master.key"), true),
                Clock.systemUTC(),
                store -> {
                    throw new IllegalStateException("the bundle is stopping");
                },
                health);
        keeper.driverCame(driver);
        keeper.turn();
        assertThat(driver.open).isNotEmpty();
        assertThat(driver.allClosed()).isTrue();
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
    }

    @Test
    void doesNotAskTheDatabaseWithoutKeyFileUntilThereIsOne() throws Exception {
        String url = TestDatabase.DERBY.newUrl();
        Path file = directory.resolve("master.key");
        keep(url, true).driverCame(TestDatabase.DERBY.driver());
        keeper.turn();
        keeper.close();
        Path backup = Files.move(file, directory.resolve("backup"));

        SwitchedDriver driver = new SwitchedDriver(TestDatabase.DERBY.driver());
        keep(url, false).driverCame(driver);
        keeper.turn();
        keeper.turn();
        assertThat(shown).isEmpty();
        assertThat(driver.asked).isZero();
        assertThat(status()).isEqualTo(Result.Status.CRITICAL);
        assertThat(health.execute().toString()).contains("is missing");

        Files.copy(backup, file);
        keeper.turn();
        assertThat(shown).hasSize(1);
        assertThat(status()).isEqualTo(Result.Status.OK);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnotherKeyOnceAndTriesAgainOnlyWithAnotherFile(TestDatabase product) throws Exception {
        String url = product.newUrl();
        Path file = directory.resolve("master.key");
        keep(url, true).driverCame(product.driver());
        keeper.turn();
        keeper.close();
        String right = Files.readString(file);
        List<String> wrong = new ArrayList<>(Files.readAllLines(file));
        wrong.set(2, "key: AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        Files.write(file, wrong);

        SwitchedDriver driver = new SwitchedDriver(product.driver());
        keep(url, true).driverCame(driver);
        keeper.turn();
        int asked = driver.asked;
        keeper.turn();
        assertThat(driver.asked).isEqualTo(asked);
        assertThat(shown).isEmpty();
        assertThat(health.execute().toString())
                .contains("not the one this database is sealed with")
                .doesNotContain("AAECAwQ");

        Files.writeString(file, right);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        keeper.turn();
        assertThat(shown).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void warnsOfRecordsUnderAGenerationThatTheKeyFileLacks(TestDatabase product) throws Exception {
        keep(product.newUrl(), true).driverCame(product.driver());
        keeper.turn();
        OpenStore store = shown.get(0);
        try (Connection connection = store.connect()) {
            store.keys().create(connection, new CaseRef("C-7KQ2M9X4TB3DHW5N"));
            keeper.turn();
            assertThat(status()).isEqualTo(Result.Status.OK);
            store.keys().create(connection, new CaseRef("C-7KQ2M9X4TB3DHW5P"));
            TestDatabase.execute(
                    connection, "update sh_file_key set key_id = 'zz-restored' where ref = 'C-7KQ2M9X4TB3DHW5P'");
            keeper.turn();
            assertThat(status()).as("the others are read").isEqualTo(Result.Status.WARN);
            assertThat(health.execute().toString()).contains("sealed under zz-restored");
            health.failed("org.example.b", "There is no change log at db/b.xml.");
            assertThat(status()).as("and worse is not hidden").isEqualTo(Result.Status.CRITICAL);
            health.gone("org.example.b");

            TestDatabase.execute(connection, "delete from sh_file_key where key_id = 'zz-restored'");
            keeper.turn();
            assertThat(status()).isEqualTo(Result.Status.OK);
        }
    }

    @Test
    void opensNothingOnceItIsClosed() throws Exception {
        keep(TestDatabase.DERBY.newUrl(), true).close();
        keeper.driverCame(TestDatabase.DERBY.driver());
        keeper.turn();
        assertThat(shown).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysWhichModuleFailed() throws Exception {
        keep(TestDatabase.DERBY.newUrl(), true).driverCame(TestDatabase.DERBY.driver());
        keeper.turn();
        health.starting("org.example.a");
        assertThat(status()).isEqualTo(Result.Status.TEMPORARILY_UNAVAILABLE);
        health.up("org.example.a");
        health.failed("org.example.b", "There is no change log at db/b.xml.");
        assertThat(status()).isEqualTo(Result.Status.CRITICAL);
        assertThat(health.execute().toString()).contains("org.example.b: There is no change log");
        health.gone("org.example.b");
        assertThat(status()).isEqualTo(Result.Status.OK);
    }
}
