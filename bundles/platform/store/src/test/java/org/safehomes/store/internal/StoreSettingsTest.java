package org.safehomes.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSettingsTest {

    private static StoreSettings settings(String url, int poolSize) {
        return new StoreSettings(url, "housing", "", poolSize, Path.of("master.key"), false);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:derby:memory:a;create=true, org.apache.derby.jdbc.EmbeddedDriver",
        "jdbc:postgresql://db.example/safehomes, org.postgresql.Driver",
    })
    void takesTheDriverFromTheAddress(String url, String driverClass) {
        assertThat(settings(url, 8).product().driverClass()).isEqualTo(driverClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://db.example/a", "derby:memory:a"})
    void refusesOtherAddresses(String url) {
        assertThatThrownBy(() -> settings(url, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.safehomes.store: url must begin with jdbc:derby: or jdbc:postgresql:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/a?user=housing&Password=topsecret",
                "jdbc:derby:/data/a;password=topsecret"
            })
    void refusesAPasswordInTheAddressWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> settings(url, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("passwordFile")
                .hasMessageNotContaining("topsecret");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 201})
    void refusesPoolsThatCannotWork(int size) {
        assertThatThrownBy(() -> settings("jdbc:derby:memory:a", size))
                .hasMessageContaining("poolSize must be 2 to 200");
    }

    @Test
    void refusesToBeWithoutKeyFile() {
        assertThatThrownBy(() -> new StoreSettings("jdbc:derby:memory:a", "", "", 8, Path.of(""), false))
                .hasMessageContaining("keyFile");
    }

    @Test
    void namesAPasswordFileThatCannotBeRead() {
        StoreSettings settings =
                new StoreSettings("jdbc:derby:memory:a", "", "no/such/file", 8, Path.of("master.key"), false);
        assertThatThrownBy(() -> settings.forOperations(TestDatabase.DERBY.driver()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no/such/file");
    }

    @Test
    void showsNoAddressAsText() {
        assertThat(settings("jdbc:postgresql://db.example/a?sslcert=x", 8)).hasToString("StoreSettings for POSTGRESQL");
    }

    @Test
    void shutsDownOneDerbyDatabaseWithoutItsOtherAttributes() {
        assertThat(settings("jdbc:derby:/data/a;create=true;user=x", 8).shutdownUrl())
                .isEqualTo("jdbc:derby:/data/a;shutdown=true");
    }
}
