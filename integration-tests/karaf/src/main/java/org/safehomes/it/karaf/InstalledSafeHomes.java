package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The distribution as an operator installs it: started, stopped and started again, with its data kept. */
public final class InstalledSafeHomes implements Closeable {

    private final InstalledKaraf karaf;
    private final Database database;
    private final Rest rest;

    private InstalledSafeHomes(InstalledKaraf karaf, Database database, Rest rest) {
        this.karaf = karaf;
        this.database = database;
        this.rest = rest;
    }

    /** Installs it, with a sample borough to come, and does not start it. */
    public static InstalledSafeHomes install(Path home, Database database) throws IOException {
        return install(Surroundings.unpackedDistribution(), home, database);
    }

    /** Installs another distribution than the one that is tested, such as that of an earlier release. */
    public static InstalledSafeHomes install(Path unpacked, Path home, Database database) throws IOException {
        int port = Surroundings.freePort();
        var karaf = InstalledKaraf.install(
                unpacked, home, Configuration.settings(port, database), Configuration.demonstration());
        return new InstalledSafeHomes(karaf, database, Rest.on(port));
    }

    /** Installs it as a landlord does whose staff come with tokens: with a sample borough to come, and without the sample sign-ins. */
    public static InstalledSafeHomes installForStaff(Path home, Database database, List<Setting> more)
            throws IOException {
        int port = Surroundings.freePort();
        var settings = new ArrayList<>(Configuration.settings(port, database));
        settings.addAll(more);
        var karaf = InstalledKaraf.install(Surroundings.unpackedDistribution(), home, settings, List.of());
        var features = home.resolve("etc/org.apache.karaf.features.cfg");
        Files.writeString(
                features, Files.readString(features).replace("safehomes-identity-sample/", "safehomes-identity-oidc/"));
        return new InstalledSafeHomes(karaf, database, Rest.on(port));
    }

    /** Starts it and waits until it answers. */
    public void start() {
        start("/api/da/cases");
    }

    /** The same where the sample officer is there once they are answered at some path. */
    public void start(String path) {
        karaf.start();
        Configuration.awaitReady(rest, path);
    }

    /** Starts it and waits only until its web server listens. */
    public void startNotReady() {
        karaf.start();
        rest.awaitStatus("/health/ready", 503);
    }

    /** Stops it and waits until it has. */
    public void stop() {
        karaf.stop();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        karaf.kill();
    }

    /** Whether its process is there. */
    public boolean running() {
        return karaf.running();
    }

    /** A client that is not signed in. */
    public Rest nobody() {
        return rest;
    }

    /** A client that is signed in. */
    public Rest as(String staffId) {
        return rest.as(staffId);
    }

    /** The container that it is in. */
    public InstalledKaraf karaf() {
        return karaf;
    }

    /** Its database. */
    public Database database() {
        return database;
    }

    /** The lines of the log from this one on, the first being 0. */
    public List<String> logFrom(int line) {
        try {
            var lines = Files.exists(karaf.log()) ? Files.readAllLines(karaf.log()) : List.<String>of();
            return lines.subList(Math.min(line, lines.size()), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        karaf.close();
    }
}
