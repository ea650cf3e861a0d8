package org.safehomes.it.karaf;

import static org.ops4j.pax.exam.CoreOptions.vmOptions;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bare Karaf in a closed network, whose Maven repository is empty, and into which the archive of one landlord was dropped.
 * The sample host and its sign-ins were installed out of the archive afterwards.
 */
public final class LandlordKaraf implements Closeable {

    private static final String SAMPLES = "safehomes-host-reference,safehomes-identity-sample";

    private final Outside outside;
    private final Path localRepository;
    private final Karaf karaf;
    private final SafeHomes safeHomes;
    private List<String> installedByItself = List.of();

    private LandlordKaraf(Outside outside, Path localRepository, Karaf karaf, SafeHomes safeHomes) {
        this.outside = outside;
        this.localRepository = localRepository;
        this.karaf = karaf;
        this.safeHomes = safeHomes;
    }

    /** The landlords that the build made an archive for, by name. */
    public static List<String> all() {
        var suffix = "-" + Surroundings.version() + ".kar";
        try (Stream<Path> files = Files.list(Surroundings.archives())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring("safehomes-".length(), name.length() - suffix.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and waits until Safe Homes answers with the landlord's policy. */
    static LandlordKaraf start(String landlord, Database database) throws IOException {
        var work = Surroundings.work("closed-" + landlord);
        var outside = Outside.open();
        int port = Surroundings.freePort();
        var localRepository = work.resolve("repository");
        var settings = new ArrayList<>(Configuration.settings(port, database));
        settings.addAll(List.of(
                new Setting("etc/org.safehomes.store.cfg", "keyFile", "${karaf.etc}/safehomes.key"),
                new Setting("etc/org.safehomes.sessions.cfg", "trustedBundles", "org.safehomes.identity.sample"),
                mvn(
                        "settings",
                        outside.mavenSettings(work.resolve("settings.xml")).toString()),
                mvn("localRepository", localRepository.toString()),
                mvn("defaultRepositories", repositories())));
        var karaf = Karaf.start(
                Surroundings.plainKaraf(), settings, Configuration.demonstration(), vmOptions(outside.vmOptions()));
        var started = new LandlordKaraf(outside, localRepository, karaf, SafeHomes.in(karaf, port));
        started.install(landlord);
        return started;
    }

    private static Setting mvn(String key, String value) {
        return new Setting("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn." + key, value);
    }

    /** Those of every Karaf, and one with nothing in it but what drives the tests. */
    private static String repositories() {
        return String.join(
                ", ",
                "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots",
                "${karaf.data.uri}kar@id=kar.repository@multi@snapshots",
                Surroundings.examRepository().toUri() + "@id=exam");
    }

    private void install(String landlord) throws IOException {
        var name = "safehomes-" + landlord + "-" + Surroundings.version() + ".kar";
        // first beside it: a file that is still being written would be taken for a broken one
        var copy = Files.copy(
                Surroundings.archives().resolve(name), karaf.home().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, karaf.home().resolve("deploy").resolve(name), StandardCopyOption.ATOMIC_MOVE);
        karaf.inside(ArchiveSteps.class, "awaitInstalled", "safehomes-" + landlord);
        installedByItself = installed();
        karaf.inside(ArchiveSteps.class, "install", SAMPLES);
        safeHomes.awaitReady();
    }

    /** The features that are installed now. */
    public List<String> installed() {
        var file = karaf.data().resolve("installed-features");
        karaf.inside(ArchiveSteps.class, "writeInstalled", file.toString());
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The features that were there when the archive had been dropped and nothing else done. */
    public List<String> installedByItself() {
        return installedByItself;
    }

    /** Safe Homes in it. */
    public SafeHomes safeHomes() {
        return safeHomes;
    }

    /** What it asked for outside. */
    public Outside outside() {
        return outside;
    }

    /** Asks for something outside, as a feature whose bundles are missing would. */
    public void callOut(String url) {
        karaf.inside(ArchiveSteps.class, "callOut", url);
    }

    /** Where it would keep what it fetched. */
    public Path localRepository() {
        return localRepository;
    }

    @Override
    public void close() {
        karaf.close();
        outside.close();
    }
}
