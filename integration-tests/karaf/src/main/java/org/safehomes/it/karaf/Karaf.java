package org.safehomes.it.karaf;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.karaf.options.KarafExamSystemConfigurationOption;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.safehomes.it.clock.SettableClock;
import org.safehomes.it.invoker.FromOutside;

/** A Karaf that Pax Exam started: tests talk to it from outside and run inside it. */
public final class Karaf implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 180_000;
    /** Below the start level of everything that reads the time. */
    private static final int BEFORE_THE_PLATFORM = 20;

    private final ExamSystem system;
    private final TestContainer container;
    private final Path home;
    private final AtomicInteger probes = new AtomicInteger();

    private Karaf(ExamSystem system, TestContainer container, Path home) {
        this.system = system;
        this.container = container;
        this.home = home;
    }

    /**
     * Starts one.
     *
     * @param archive the packed Karaf
     * @param settings what is changed in its configuration
     * @param overlay files that are put into {@code etc}
     * @param more of what Pax Exam is told
     */
    public static Karaf start(Path archive, List<Setting> settings, List<Path> overlay, Option... more)
            throws IOException {
        var unpacked = Surroundings.work("exam-" + UUID.randomUUID());
        var options = options(archive, unpacked, settings, overlay);
        options.addAll(List.of(more));
        var system = PaxExamRuntime.createTestSystem(options.toArray(Option[]::new));
        var container = PaxExamRuntime.createContainer(system);
        container.start();
        return new Karaf(system, container, home(unpacked));
    }

    /** Pax Exam unpacks into a directory with a random name, and the archive may have one of its own in it. */
    private static Path home(Path unpacked) {
        var directory = Surroundings.onlyDirectoryIn(unpacked);
        return directory.resolve("etc").toFile().isDirectory() ? directory : Surroundings.onlyDirectoryIn(directory);
    }

    private static List<Option> options(Path archive, Path unpacked, List<Setting> settings, List<Path> overlay) {
        var options = new ArrayList<Option>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(archive.toUri().toString())
                        .karafVersion(Surroundings.karafVersion())
                        .name("Safe Homes")
                        .unpackDirectory(unpacked.toFile())
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                doNotModifyLogConfiguration(),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                systemTimeout(PATIENCE_MILLISECONDS),
                new KarafExamSystemConfigurationOption("jupiter"),
                overrideJUnitBundles(),
                put(new Setting(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        Surroundings.mavenRepository().toString())),
                bundle(jarOf(SettableClock.class)).startLevel(BEFORE_THE_PLATFORM)));
        for (var type : List.of(
                AssertionFailedError.class,
                JUnitException.class,
                TestEngine.class,
                Launcher.class,
                Test.class,
                JupiterTestEngine.class,
                ByteBuddy.class,
                Assertions.class,
                FromOutside.class)) {
            options.add(bundle(jarOf(type)));
        }
        // files first: a setting may change one of them
        overlay.forEach(file -> options.add(replaceConfigurationFile("etc/" + file.getFileName(), file.toFile())));
        settings.forEach(setting -> options.add(put(setting)));
        return options;
    }

    private static Option put(Setting setting) {
        return editConfigurationFilePut(setting.file(), setting.key(), setting.value());
    }

    /** As a file, because a reactor that was not installed is in no repository. */
    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }

    /** Where this Karaf was unpacked. */
    public Path home() {
        return home;
    }

    /** Its data directory. */
    public Path data() {
        return home.resolve("data");
    }

    /** Its log. */
    public Path log() {
        return data().resolve("log/karaf.log");
    }

    /**
     * Runs a test method inside Karaf. A failure there is a failure here.
     *
     * @param arguments for the method's parameters, if it has some and {@link FromOutside} resolves them
     */
    public void inside(Class<?> type, String method, Object... arguments) {
        try {
            var probe = system.createProbe();
            TestAddress address = probe.addTest(type, method, arguments);
            // a location of its own, or the framework answers with the bundle that was there before
            container.install("probe-" + probes.incrementAndGet(), probe.build().getStream());
            container.call(address);
        } catch (IOException e) {
            throw new IllegalStateException("The probe for " + type + " cannot be made", e);
        }
    }

    @Override
    public void close() {
        container.stop();
        system.clear();
    }
}
