package org.safehomes.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safehomes.store.internal.key.KeyCheck;
import org.safehomes.store.internal.key.KeyFile;

class StoreBackupTest {

    @TempDir
    Path directory;

    private OpenStore open(TestDatabase product, String url) throws Exception {
        return OpenStore.open(settings(url), product.driver(), Clock.systemUTC(), () -> false);
    }

    private StoreSettings settings(String url) {
        return TestDatabase.settings(url, directory.resolve("master.key"), true);
    }

    private String derbyOnDisk() {
        return "jdbc:derby:" + directory.resolve("live") + ";create=true";
    }

    @Test
    void aCopyHoldsWhatWasThereAndOpensWithTheSameKey() throws Exception {
        Path copy = directory.resolve("copy");
        try (OpenStore store = open(TestDatabase.DERBY, derbyOnDisk());
                Connection connection = store.connect()) {
            TestDatabase.execute(
                    connection, "create table said (word varchar(20))", "insert into said values ('before')");
            store.backup().copyTo(copy);
            TestDatabase.execute(connection, "insert into said values ('after')");
            assertThat(TestDatabase.count(connection, "said")).isEqualTo(2);
        }
        try (OpenStore restored = open(TestDatabase.DERBY, "jdbc:derby:" + copy);
                Connection connection = restored.connect()) {
            assertThat(TestDatabase.count(connection, "said")).isEqualTo(1);
        }
        assertThat(directory).as("no unfinished copy is left").isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void theCopyIsLetGoOfSoThatItCanBeMoved() throws Exception {
        Path copy = directory.resolve("copy");
        try (OpenStore store = open(TestDatabase.DERBY, derbyOnDisk())) {
            store.backup().copyTo(copy);
            assertThat(copy.resolve("db.lck")).doesNotExist();
        }
    }

    @Test
    void aKeyFileThatWasReplacedMeanwhileIsNoticed() throws Exception {
        Path copy = directory.resolve("copy");
        try (OpenStore store = open(TestDatabase.DERBY, derbyOnDisk())) {
            Files.writeString(
                    directory.resolve("master.key"),
                    "safehomes-key 1\nid: 0123456789abcdef\nkey: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
            assertThatThrownBy(() -> store.backup().copyTo(copy))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is not the one this database is sealed with")
                    .hasMessageContaining("has the id");
        }
    }

    @Test
    void aDirectoryThatIsThereIsNotTouched() throws Exception {
        Path there = Files.createDirectory(directory.resolve("there"));
        Files.writeString(there.resolve("kept"), "kept");
        try (OpenStore store = open(TestDatabase.DERBY, derbyOnDisk())) {
            assertThatThrownBy(() -> store.backup().copyTo(there))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is there already");
        }
        assertThat(there.resolve("kept")).hasContent("kept");
    }

    @Test
    void aCopyThatIsNotWholeIsNoticed() throws Exception {
        Path copy = directory.resolve("copy");
        Driver driver = TestDatabase.DERBY.driver();
        try (OpenStore store = open(TestDatabase.DERBY, derbyOnDisk());
                Connection connection = driver.connect(derbyOnDisk(), new Properties())) {
            var halfway = new DerbyCopy(driver, copy);
            halfway.make(connection);
            Files.delete(copy.resolve("service.properties"));
            assertThatThrownBy(() -> halfway.check(new KeyCheck(new KeyFile(directory.resolve("master.key")), false)))
                    .isInstanceOf(SQLException.class);
            assertThat(store.answers()).isTrue();
        }
    }

    @Test
    void postgresqlIsLeftToItsOwnMeans() throws Exception {
        try (OpenStore store = open(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL.newUrl())) {
            assertThatThrownBy(() -> store.backup().copyTo(directory.resolve("copy")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("pg_dump");
        }
        assertThat(directory.resolve("copy")).doesNotExist();
    }
}
