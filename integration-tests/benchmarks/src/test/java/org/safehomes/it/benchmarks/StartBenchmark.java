package org.safehomes.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safehomes.it.karaf.Databases;
import org.safehomes.it.karaf.InstalledKaraf;
import org.safehomes.it.karaf.InstalledSafeHomes;
import org.safehomes.it.karaf.Setting;
import org.safehomes.it.karaf.Surroundings;

/** How much longer Safe Homes takes to start than the Karaf it is in, and how much more memory it holds. */
class StartBenchmark {

    private static final int RUNS = 3;

    private final List<Start> bareCold = new ArrayList<>();
    private final List<Start> bareRestart = new ArrayList<>();
    private final List<Start> cold = new ArrayList<>();
    private final List<Start> restart = new ArrayList<>();

    @Test
    void aStartIsMeasuredAgainstABareKaraf() throws IOException {
        for (int run = 0; run < RUNS; run++) {
            bare(run);
            safeHomes(run);
        }
        var figures = new Figures(bareCold, bareRestart, cold, restart, Files.size(Surroundings.distribution()));
        figures.writeTo(Path.of(System.getProperty("safehomes.it.results")));
        // the table says which budget is met; a start that grows by half against a bare Karaf stops a release
        assertThat(figures.coldRatio()).as("cold start against a bare Karaf").isLessThan(3.8);
        assertThat(figures.restartRatio()).as("restart against a bare Karaf").isLessThan(3.1);
        assertThat(figures.moreMegabytes())
                .as("megabytes more than a bare Karaf")
                .isLessThanOrEqualTo(Figures.MEMORY_BUDGET);
    }

    private void safeHomes(int run) throws IOException {
        try (var databases = new Databases();
                var installed = InstalledSafeHomes.install(
                        Surroundings.work("safehomes").resolve("run" + run), databases.empty("run" + run))) {
            cold.add(Start.of(installed.karaf(), installed::start));
            installed.stop();
            restart.add(Start.of(installed.karaf(), installed::start));
            installed.stop();
        }
    }

    private void bare(int run) throws IOException {
        int port = Surroundings.freePort();
        var settings = new ArrayList<>(List.of(
                new Setting("etc/org.apache.karaf.shell.cfg", "sshPort", Integer.toString(port)),
                new Setting("etc/org.apache.karaf.shell.cfg", "sshHost", "127.0.0.1")));
        for (var key : List.of("rmiRegistryPort", "rmiServerPort")) {
            settings.add(
                    new Setting("etc/org.apache.karaf.management.cfg", key, Integer.toString(Surroundings.freePort())));
        }
        try (var karaf = InstalledKaraf.install(
                Surroundings.unpackedPlainKaraf(),
                Surroundings.work("bare").resolve("run" + run),
                settings,
                List.of())) {
            Runnable start = () -> {
                karaf.start();
                awaitShell(port);
            };
            bareCold.add(Start.of(karaf, start));
            karaf.stop();
            bareRestart.add(Start.of(karaf, start));
            karaf.stop();
        }
    }

    private static void awaitShell(int port) {
        await("the shell listens")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> listens(port));
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
