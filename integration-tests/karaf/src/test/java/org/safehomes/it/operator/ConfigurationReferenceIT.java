package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.karaf.Surroundings;

/**
 * The configuration reference of the distribution names every file and every key there is, and tells what each means.
 *
 * <p>Once is enough: the database does not matter.
 */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "derby")
class ConfigurationReferenceIT {

    private static final String OURS = "org.safehomes.";
    private static final Pattern PID = Pattern.compile("configuration-pid=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("^#?([A-Za-z]+) *=.*");

    private final Map<String, List<String>> rowsByPid = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        var pid = "";
        for (var line : Files.readAllLines(Surroundings.unpackedDistribution().resolve("docs/configuration.md"))) {
            if (line.startsWith("## ")) {
                pid = line.substring(3);
                rowsByPid.put(pid, new ArrayList<>());
            } else if (line.startsWith("| `")) {
                rowsByPid.get(pid).add(line);
            }
        }
    }

    @Test
    void everyPidThatABundleReadsIsThere() throws IOException {
        var read = new TreeSet<String>();
        for (var jar : ours()) {
            read.addAll(pids(jar));
        }
        assertThat(read).as("pids that components read").contains("org.safehomes.store", "org.safehomes.http");
        assertThat(rowsByPid.keySet()).containsExactlyElementsOf(read);
    }

    @Test
    void everyFileThatIsShippedOrLaidOverIsThereWithItsKeys() throws IOException {
        var demonstration = Surroundings.demonstration();
        var found = 0;
        for (var place : List.of(
                Surroundings.unpackedDistribution().resolve("etc"),
                demonstration,
                demonstration.resolve("../../councils").normalize())) {
            for (var file : below(place)) {
                var pid = file.getFileName().toString().replace(".cfg", "");
                assertThat(rowsByPid).as(file.toString()).containsKey(pid);
                assertThat(documented(pid)).as("keys of " + file).containsAll(keys(file));
                found++;
            }
        }
        assertThat(found).as("files").isGreaterThan(5);
    }

    @Test
    void everyKeySaysWhatItMeans() {
        rowsByPid.forEach((pid, rows) -> {
            assertThat(rows).as(pid).isNotEmpty();
            assertThat(rows).as(pid).allSatisfy(row -> assertThat(
                            row.split(" \\| ")[3].replace("|", "").strip())
                    .as(row)
                    .hasSizeGreaterThan(10));
        });
    }

    private Set<String> documented(String pid) {
        var keys = new TreeSet<String>();
        rowsByPid.get(pid).forEach(row -> keys.add(row.split("`")[1]));
        return keys;
    }

    private static List<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }

    private static List<Path> below(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.getFileName().toString().matches(OURS + ".*\\.cfg"))
                    .toList();
        }
    }

    private static List<Path> ours() throws IOException {
        try (Stream<Path> jars = Files.walk(Surroundings.unpackedDistribution().resolve("system/org/safehomes"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).toList();
        }
    }

    private static Set<String> pids(Path file) throws IOException {
        var pids = new TreeSet<String>();
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream()
                    .filter(entry -> entry.getName().matches("OSGI-INF/[^/]+\\.xml"))
                    .toList()) {
                var text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                PID.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .filter(pid -> pid.startsWith(OURS))
                        .forEach(pids::add);
            }
        }
        return pids;
    }
}
