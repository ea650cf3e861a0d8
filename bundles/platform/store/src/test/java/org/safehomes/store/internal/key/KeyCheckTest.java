package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.store.internal.TestDatabase.count;
import static org.safehomes.store.internal.TestDatabase.execute;
import static org.safehomes.store.internal.TestDatabase.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.store.internal.TestDatabase;

class KeyCheckTest {

    @TempDir
    Path directory;

    private KeyFile file(String name) {
        return new KeyFile(directory.resolve(name));
    }

    @Test
    void refusesBeforeConnectingWhenTheFileIsMissingAndMayNotBeMade() {
        assertThatThrownBy(() -> new KeyCheck(file("a"), false).beforeConnecting())
                .isInstanceOf(KeyRefused.class)
                .hasMessageContaining(directory.resolve("a") + " is missing")
                .hasMessageContaining("Nothing was touched");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void makesNothingBeforeConnecting() throws Exception {
        new KeyCheck(file("a"), true).beforeConnecting();
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void marksANewDatabaseAndKnowsItAgain(TestDatabase product) throws Exception {
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            MasterKey made = new KeyCheck(file("a"), true).check(connection);
            assertThat(tables(connection)).containsExactly("sh_key_check");
            String marker = marker(connection);

            assertThat(new KeyCheck(file("a"), false).check(connection).secret())
                    .isEqualTo(made.secret());
            assertThat(marker(connection)).isEqualTo(marker);
            assertThat(count(connection, "sh_key_check")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void usesAFileThatIsThereForANewDatabase(TestDatabase product) throws Exception {
        MasterKey there = file("a").create();
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            assertThat(new KeyCheck(file("a"), false).check(connection).id()).isEqualTo(there.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnotherKeyAndTouchesNothing(TestDatabase product) throws Exception {
        file("other").create();
        String other = Files.readString(directory.resolve("other"));
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            MasterKey right = new KeyCheck(file("a"), true).check(connection);
            String marker = marker(connection);

            assertThatThrownBy(() -> new KeyCheck(file("other"), true).check(connection))
                    .isInstanceOf(KeyRefused.class)
                    .hasMessageContaining("not the one this database is sealed with")
                    .hasMessageContaining(right.id());
            assertThat(tables(connection)).containsExactly("sh_key_check");
            assertThat(marker(connection)).isEqualTo(marker);
            assertThat(Files.readString(directory.resolve("other"))).isEqualTo(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileWithTheRightNameAndAnotherKey(TestDatabase product) throws Exception {
        file("other").create();
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            new KeyCheck(file("a"), true).check(connection);
            List<String> lines = Files.readAllLines(directory.resolve("other"));
            lines.set(1, Files.readAllLines(directory.resolve("a")).get(1));
            Files.write(directory.resolve("other"), lines);
            assertThatThrownBy(() -> new KeyCheck(file("other"), false).check(connection))
                    .isInstanceOf(KeyRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesNoNewKeyForADatabaseInUse(TestDatabase product) throws Exception {
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            new KeyCheck(file("a"), true).check(connection);
            Files.delete(directory.resolve("a"));

            assertThatThrownBy(() -> new KeyCheck(file("a"), true).check(connection))
                    .isInstanceOf(KeyRefused.class)
                    .hasMessageContaining("No new key is made for a database in use");
            assertThat(directory).isEmptyDirectory();
            assertThat(count(connection, "sh_key_check")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseInUseThatLostItsMarker(TestDatabase product) throws Exception {
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            execute(connection, "create table sh_schema (module varchar(40))");
            assertThatThrownBy(() -> new KeyCheck(file("a"), true).check(connection))
                    .isInstanceOf(KeyRefused.class)
                    .hasMessageContaining("sh_key_check");
            assertThat(tables(connection)).containsExactly("sh_schema");
            assertThat(directory).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASpoiltMarker(TestDatabase product) throws Exception {
        try (Connection connection = product.connections(product.newUrl()).getConnection()) {
            new KeyCheck(file("a"), true).check(connection);
            execute(connection, "update sh_key_check set marker = 'no base64 at all'");
            assertThatThrownBy(() -> new KeyCheck(file("a"), true).check(connection))
                    .isInstanceOf(KeyRefused.class);
        }
    }

    private static String marker(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select marker from sh_key_check")) {
            row.next();
            return row.getString(1);
        }
    }
}
