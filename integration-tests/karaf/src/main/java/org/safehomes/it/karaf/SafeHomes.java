package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The distribution in a Karaf that tests can run in, with a sample borough and a clock that they set. */
public final class SafeHomes implements Closeable {

    private final Karaf karaf;
    private final Rest rest;

    private SafeHomes(Karaf karaf, Rest rest) {
        this.karaf = karaf;
        this.rest = rest;
    }

    /** Starts it on an empty database and waits until it answers. */
    public static SafeHomes start(Database database) throws IOException {
        return start(database, List.of());
    }

    /** Starts it with more settings than every container has. */
    public static SafeHomes start(Database database, List<Setting> more) throws IOException {
        int port = Surroundings.freePort();
        var settings = new ArrayList<>(Configuration.settings(port, database));
        settings.addAll(more);
        var karaf = Karaf.start(Surroundings.distribution(), settings, Configuration.demonstration());
        var started = in(karaf, port);
        started.awaitReady();
        return started;
    }

    /**
     * Starts it as it is shipped, with a sample borough and without a demonstration's files, and waits only until its web server
     * listens: nobody can sign in yet.
     */
    public static SafeHomes startForStaff(Database database, List<Setting> more) throws IOException {
        int port = Surroundings.freePort();
        var settings = new ArrayList<>(Configuration.settings(port, database));
        settings.addAll(more);
        var started = in(Karaf.start(Surroundings.distribution(), settings, List.of()), port);
        started.rest.awaitStatus("/health/live", 200);
        return started;
    }

    /** In a Karaf that somebody else started and closes. */
    static SafeHomes in(Karaf karaf, int port) {
        return new SafeHomes(karaf, Rest.on(port));
    }

    /** A client that is not signed in. */
    public Rest nobody() {
        return rest;
    }

    /** A client that is signed in. */
    public Rest as(String staffId) {
        return rest.as(staffId);
    }

    /** Runs a test method inside. */
    public void inside(Class<?> type, String method, Object... arguments) {
        karaf.inside(type, method, arguments);
    }

    /** Waits until every resource is there. */
    public void awaitReady() {
        Configuration.awaitReady(rest);
    }

    /** Stops the clock at this instant. */
    public void setClock(Instant instant) {
        inside(ClockSteps.class, "setTo", instant);
    }

    /** Moves the clock on. */
    public void advanceClock(Duration amount) {
        inside(ClockSteps.class, "advance", amount);
    }

    /** Lets the clock follow the machine again. */
    public void releaseClock() {
        inside(ClockSteps.class, "followSystem");
    }

    /** Where the container was unpacked. */
    public Path home() {
        return karaf.home();
    }

    /** The container's data directory. */
    public Path data() {
        return karaf.data();
    }

    /** The container's log. */
    public Path log() {
        return karaf.log();
    }

    @Override
    public void close() {
        karaf.close();
    }
}
