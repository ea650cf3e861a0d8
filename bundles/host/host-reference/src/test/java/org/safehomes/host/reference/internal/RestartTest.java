package org.safehomes.host.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safehomes.host.reference.internal.SampleLoad.Standing;
import org.safehomes.host.reference.internal.sample.BoroughPlan;

/** A process that is killed while it loads leaves whole lots of homes; the next start goes on from them, nothing twice. */
class RestartTest {

    private static final BoroughPlan PLAN = new BoroughPlan(330, 2026);
    private static final Map<Product, List<String>> IN_ONE_GO = new EnumMap<>(Product.class);

    @TempDir
    private static Path emptyTables;

    @TempDir
    private Path directory;

    // homes come in lots of 50, 100, 100, 80; each lot inserts into twelve tables, of which some get nothing
    @ParameterizedTest(name = "{0}, in call {2} of {1}")
    @CsvSource({
        "DERBY, executeBatch, 1, 0",
        "DERBY, executeBatch, 17, 50",
        "DERBY, commit, 3, 150",
        "DERBY, executeBatch, 37, 250",
        "POSTGRESQL, executeBatch, 5, 0",
        "POSTGRESQL, commit, 2, 50",
        "POSTGRESQL, executeBatch, 26, 150"
    })
    void aKilledLoadGoesOnWhereItStopped(Product product, String haltIn, String call, int committed) throws Exception {
        var url = product == Product.DERBY ? onDisk(directory) : product.newUrl();
        if (product == Product.DERBY) {
            copyOfEmptyTables();
        } else {
            product.withTables(url);
        }
        haltAndKill(product, url, haltIn, call);

        var database = product.at(url);
        assertThat(new SampleLoad(database, PLAN).look()).isEqualTo(new Standing(committed, Optional.empty()));
        assertThat(LoadedBorough.count(database, "hr_home")).isEqualTo(committed);
        assertThat(LoadedBorough.load(database, PLAN).homes()).isEqualTo(330);
        assertThat(LoadedBorough.rows(database)).isEqualTo(inOneGo(product));
        if (product == Product.DERBY) {
            letGo(directory);
        }
    }

    private static List<String> inOneGo(Product product) throws Exception {
        if (!IN_ONE_GO.containsKey(product)) {
            var database = product.withTables();
            LoadedBorough.load(database, PLAN);
            IN_ONE_GO.put(product, LoadedBorough.rows(database));
        }
        return IN_ONE_GO.get(product);
    }

    private void haltAndKill(Product product, String url, String haltIn, String call) throws Exception {
        var loading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dderby.stream.error.file=" + directory.resolve("derby.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        product.name(),
                        url,
                        Integer.toString(PLAN.homes()),
                        Long.toString(PLAN.seed()),
                        haltIn,
                        call)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(loading.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(KilledLoad.HALTED);
        } finally {
            loading.destroyForcibly();
            assertThat(loading.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Made once: on disk, tables take longer to make than homes to load. */
    private void copyOfEmptyTables() throws Exception {
        if (!Files.exists(emptyTables.resolve("derby"))) {
            Product.DERBY.withTables(onDisk(emptyTables));
            letGo(emptyTables);
        }
        var from = emptyTables.resolve("derby");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        directory.resolve("derby").resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String onDisk(Path directory) {
        return "jdbc:derby:" + directory.resolve("derby") + ";create=true";
    }

    /** Only one process at a time can have a Derby database on disk. */
    private static void letGo(Path directory) {
        try {
            DriverManager.getConnection("jdbc:derby:" + directory.resolve("derby") + ";shutdown=true")
                    .close();
        } catch (SQLException e) {
            // this is how Derby says that it has shut a database down
            assertThat(e.getSQLState()).isEqualTo("08006");
        }
    }
}
