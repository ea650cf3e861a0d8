package org.safehomes.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.jdbc.DataSourceFactory;

class EmbeddedDerbyTest {

    private final List<Object> registered = new ArrayList<>();

    @Test
    void offers_a_driver_leaves_no_log_file_and_shuts_the_database_down(@TempDir Path dir) throws Exception {
        EmbeddedDerby derby = new EmbeddedDerby();
        derby.start(container());

        Driver driver = ((DataSourceFactory) registered.get(0)).createDriver(new Properties());
        String url = "jdbc:derby:" + dir.resolve("homes");
        try (Connection connection = driver.connect(url + ";create=true", new Properties())) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("Apache Derby");
        }
        assertThat(Path.of("derby.log")).doesNotExist();
        assertThat(System.getProperty("derby.stream.error.method")).isNull();

        derby.stop(container());
        assertThat(dir.resolve("homes").resolve("db.lck")).doesNotExist();

        derby.start(container());
        try (Connection again = driver.connect(url, new Properties())) {
            assertThat(again.isValid(1)).isTrue();
        }
        derby.stop(container());
        assertThat(Files.exists(Path.of("derby.log"))).isFalse();
    }

    @Test
    void says_that_pools_are_not_made_here() {
        assertThatThrownBy(() -> new EmbeddedDerby().createDataSource(new Properties()))
                .hasMessageContaining("driver only");
    }

    private BundleContext container() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("registerService")) {
                        registered.add(arguments[1]);
                    }
                    return null;
                });
    }
}
