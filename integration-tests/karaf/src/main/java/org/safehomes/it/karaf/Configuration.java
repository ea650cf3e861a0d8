package org.safehomes.it.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How every container with Safe Homes in it is configured for a test. */
final class Configuration {

    private Configuration() {}

    /** Ports of its own, the database, and no network to fetch bundles from. */
    static List<Setting> settings(int port, Database database) {
        var settings = new ArrayList<>(database.settings());
        settings.add(new Setting("etc/org.safehomes.http.cfg", "port", Integer.toString(port)));
        settings.add(new Setting("etc/org.safehomes.metrics.cfg", "port", port(Surroundings.freePort())));
        // the first homes of the demonstration's borough, which are the same in a small one: no test waits for the rest
        settings.add(new Setting("etc/org.safehomes.host.reference.cfg", "homes", "50"));
        settings.addAll(ownPorts());
        settings.add(new Setting("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.repositories", ""));
        return settings;
    }

    /** So that several Karafs run at a time. */
    static List<Setting> ownPorts() {
        return List.of(
                new Setting("etc/org.apache.karaf.shell.cfg", "sshPort", port(Surroundings.freePort())),
                new Setting("etc/org.apache.karaf.management.cfg", "rmiRegistryPort", port(Surroundings.freePort())),
                new Setting("etc/org.apache.karaf.management.cfg", "rmiServerPort", port(Surroundings.freePort())));
    }

    /** The files of a demonstration, which are laid over {@code etc}. */
    static List<Path> demonstration() {
        try (Stream<Path> files = Files.list(Surroundings.demonstration())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample officer who is asked for when a test wants to know whether resources are there. */
    static void awaitReady(Rest rest) {
        awaitReady(rest, "/api/da/cases");
    }

    static void awaitReady(Rest rest, String path) {
        rest.awaitStatus("/health/ready", 200);
        rest.as("s.okafor").awaitStatus(path, 200);
    }

    private static String port(int port) {
        return Integer.toString(port);
    }
}
