package org.safehomes.it.karaf;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.features;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A bare Karaf with Karaf's own web server and console, as a host runs it, ready for Safe Homes to be installed. */
public final class HostWithWebServer implements Closeable {

    private final Karaf karaf;
    private final Rest screens;
    private final Rest safeHomes;

    private HostWithWebServer(Karaf karaf, Rest screens, Rest safeHomes) {
        this.karaf = karaf;
        this.screens = screens;
        this.safeHomes = safeHomes;
    }

    /**
     * Starts it.
     *
     * @param database what Safe Homes will use
     */
    public static HostWithWebServer start(Database database) throws IOException {
        int hostPort = Surroundings.freePort();
        int port = Surroundings.freePort();
        var settings = new ArrayList<>(Configuration.settings(port, database));
        settings.addAll(List.of(
                new Setting("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", Integer.toString(hostPort)),
                new Setting("etc/org.safehomes.store.cfg", "keyFile", "${karaf.etc}/safehomes.key"),
                new Setting("etc/org.safehomes.council.cfg", "council", "waltham-forest"),
                new Setting("etc/org.safehomes.sessions.cfg", "trustedBundles", "org.safehomes.identity.sample"),
                new Setting(
                        "etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.defaultRepositories", repositories())));
        var karaf = Karaf.start(
                Surroundings.plainKaraf(),
                settings,
                Configuration.demonstration(),
                features(
                        "mvn:org.apache.karaf.features/standard/" + Surroundings.karafVersion() + "/xml/features",
                        "http",
                        "http-whiteboard",
                        "webconsole"));
        return new HostWithWebServer(karaf, Rest.on(hostPort), Rest.on(port));
    }

    /** Directories, so that neither a network nor an installed build is needed. */
    private static String repositories() {
        return String.join(
                ", ",
                "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots",
                Surroundings.unpackedDistribution().resolve("system").toUri() + "@id=safehomes@snapshots",
                Surroundings.hostRepository().toUri() + "@id=host@snapshots");
    }

    /** Where the features of Safe Homes are. */
    public String featureRepository() {
        return "mvn:org.safehomes/safehomes-features/" + Surroundings.version() + "/xml/features";
    }

    /** The host's own web server. */
    public Rest screens() {
        return screens;
    }

    /** The web server of Safe Homes, once it is installed. */
    public Rest safeHomes() {
        return safeHomes;
    }

    /** Waits until Safe Homes answers. */
    public void awaitSafeHomes() {
        Configuration.awaitReady(safeHomes);
    }

    /** Runs a test method inside. */
    public void inside(Class<?> type, String method, Object... arguments) {
        karaf.inside(type, method, arguments);
    }

    @Override
    public void close() {
        karaf.close();
    }
}
