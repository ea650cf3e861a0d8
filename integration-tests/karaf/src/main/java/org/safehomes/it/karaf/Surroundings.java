package org.safehomes.it.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build says about where things are: system properties that begin with {@code safehomes.it}. */
public final class Surroundings {

    private Surroundings() {}

    /** Which database this run is on: {@code derby} or {@code postgresql}. */
    public static String database() {
        return property("database");
    }

    /** The packed distribution. */
    public static Path distribution() {
        return path("distribution");
    }

    /** The directory that the unpacked distribution is in. */
    public static Path unpackedDistribution() {
        return onlyDirectoryIn(path("unpacked"));
    }

    /** A bare Karaf of the same version, packed. */
    public static Path plainKaraf() {
        return path("plain");
    }

    /** The directory that the unpacked bare Karaf is in. */
    public static Path unpackedPlainKaraf() {
        return onlyDirectoryIn(path("unpackedPlain"));
    }

    /** Configuration of a demonstration, laid over the distribution: sample borough and sample sign-ins. */
    public static Path demonstration() {
        return path("overlay");
    }

    /** The bundles of Karaf's own web features. */
    public static Path hostRepository() {
        return path("hostRepository");
    }

    /** The directory with the landlords' archives. */
    public static Path archives() {
        return path("archives");
    }

    /** The bundles that drive tests inside a container, and nothing else. */
    public static Path examRepository() {
        return path("examRepository");
    }

    /** Maven's local repository, where the test bundles of others lie. */
    public static Path mavenRepository() {
        return path("mavenRepository");
    }

    /** The version of Safe Homes. */
    public static String version() {
        return property("version");
    }

    /** The version of Karaf. */
    public static String karafVersion() {
        return property("karafVersion");
    }

    /** A directory of this run's own, below the build directory. */
    public static Path work(String name) {
        try {
            return Files.createDirectories(path("work").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one directory in another. */
    public static Path onlyDirectoryIn(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> directories = children.filter(Files::isDirectory).toList();
            if (directories.size() != 1) {
                throw new IllegalStateException("Expected one directory in " + parent + ", found " + directories);
            }
            return directories.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        return Path.of(property(name)).toAbsolutePath().normalize();
    }

    private static String property(String name) {
        var value = System.getProperty("safehomes.it." + name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("safehomes.it." + name + " is not set: run through Maven (mvn verify).");
        }
        return value;
    }
}
