package org.safehomes.it.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safehomes.it.Borough;
import org.safehomes.it.Casework;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Surroundings;

/**
 * What the unit file says is tried without systemd: its command with its environment, its directories below one of ours.
 *
 * <p>Once is enough: the database does not matter.
 */
@EnabledIfSystemProperty(named = "safehomes.it.database", matches = "derby")
class SystemdUnitIT {

    private static final List<String> HARDENED = List.of(
            "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "ProtectHome=yes",
            "PrivateTmp=yes",
            "PrivateDevices=yes",
            "CapabilityBoundingSet=",
            "UMask=0077",
            "StateDirectoryMode=0700",
            "User=safehomes");

    private List<String> unit = List.of();

    @BeforeEach
    void read() throws IOException {
        unit = Files.readAllLines(Surroundings.unpackedDistribution().resolve("systemd/safehomes.service"));
    }

    private List<String> values(String key) {
        return unit.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replaceAll("^\"|\"$", ""))
                .toList();
    }

    private String value(String key) {
        assertThat(values(key)).as(key).hasSize(1);
        return values(key).get(0);
    }

    @Test
    void theServiceIsKeptFromWhatItDoesNotNeed() {
        assertThat(unit).containsAll(HARDENED);
        // Java writes code that it runs: with this it would not start
        assertThat(values("MemoryDenyWriteExecute")).isEmpty();
    }

    @Test
    void whatItNamesIsInTheDistribution() {
        var distribution = Surroundings.unpackedDistribution();
        for (var named :
                List.of(value("ExecStart").split(" ")[0], value("Documentation").replace("file:", ""))) {
            assertThat(named).startsWith("/opt/safehomes/");
            assertThat(distribution.resolve(named.substring("/opt/safehomes/".length())))
                    .exists();
        }
        assertThat(distribution.resolve(value("ExecStart").split(" ")[0].substring("/opt/safehomes/".length())))
                .isExecutable();
    }

    @Test
    void itsCommandStartsWithCodeThatStaysAsItIsAndWritesOnlyWhereItMay(Databases databases)
            throws IOException, InterruptedException {
        var root = Surroundings.work("systemd");
        var opt = root.resolve("opt/safehomes");
        try (var installed = InstalledSafeHomes.install(opt, databases.empty("systemd"))) {
            // as the first day has it: the configuration is moved out of the code, the rest is made by systemd
            Files.createDirectories(root.resolve("etc"));
            Files.move(opt.resolve("etc"), root.resolve("etc/safehomes"));
            for (var state : value("StateDirectory").split(" ")) {
                Files.createDirectories(root.resolve("var/lib").resolve(state));
            }
            Files.createDirectories(root.resolve("var/log").resolve(value("LogsDirectory")));
            var code = files(opt);

            var process = start(root);
            try {
                installed.nobody().awaitStatus("/health/ready", 200);
                Casework.by(installed.as(Borough.OFFICER)).openCase(Borough.report());
                assertThat(Files.size(root.resolve("var/log/safehomes/karaf.log")))
                        .isPositive();
            } finally {
                process.destroy();
                assertThat(process.waitFor(Integer.parseInt(value("TimeoutStopSec")), TimeUnit.SECONDS))
                        .isTrue();
            }
            assertThat(String.valueOf(process.exitValue())).isIn("0", value("SuccessExitStatus"));
            assertThat(files(opt)).as("the code, which systemd makes read-only").isEqualTo(code);
            var key = root.resolve("etc/safehomes/safehomes.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    private Process start(Path root) throws IOException {
        var command = value("ExecStart").split(" ");
        var starting = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("console.log").toFile());
        command[0] = root + command[0];
        starting.command(command);
        for (var entry : values("Environment")) {
            var parts = entry.split("=", 2);
            starting.environment().put(parts[0], parts[1].startsWith("/") ? root + parts[1] : parts[1]);
        }
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return starting.start();
    }

    /** All files but the record of process ids, which Karaf does without where it cannot write. */
    private static Map<String, Long> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !directory.relativize(file).startsWith("instances"))
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString(),
                            file -> file.toFile().lastModified(),
                            (a, b) -> a,
                            TreeMap::new));
        }
    }
}
