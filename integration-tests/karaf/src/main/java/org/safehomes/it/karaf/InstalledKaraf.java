package org.safehomes.it.karaf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Karaf that is started and stopped by its own scripts, as an operator does it, and that keeps its data meanwhile. */
public final class InstalledKaraf implements Closeable {

    private static final long SECONDS_TO_STOP = 60;
    private static final String JAVA_OPTIONS = "-Xms64m -Xmx256m -XX:+UseSerialGC";

    private final Path home;
    private Process process;

    private InstalledKaraf(Path home) {
        this.home = home;
    }

    /** Puts an unpacked Karaf into a directory that must not be there yet, and configures it. */
    public static InstalledKaraf install(Path unpacked, Path home, List<Setting> settings, List<Path> overlay)
            throws IOException {
        Files.walkFileTree(unpacked, new Copying(unpacked, home));
        for (var file : overlay) {
            Files.copy(file, home.resolve("etc").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        for (var setting : settings) {
            setting.writeTo(home);
        }
        return new InstalledKaraf(home);
    }

    /** Starts it and does not wait for anything. */
    public void start() {
        if (running()) {
            throw new IllegalStateException("It is running.");
        }
        try {
            Files.createDirectories(data().resolve("log"));
            // this mode is the server mode without a shell in between, so that signals reach Java
            var starting = new ProcessBuilder(home.resolve("bin/karaf").toString(), "daemon")
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
            starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
            starting.environment().put("EXTRA_JAVA_OPTS", JAVA_OPTIONS);
            process = starting.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as systemd would, and waits until it has. */
    public void stop() {
        if (!running()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Karaf does not stop: see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Ends it as a power cut would: nothing in it gets to do anything any more. */
    public void kill() {
        try {
            if (!process.destroyForcibly().waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Karaf cannot be killed: see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether its process is there. */
    public boolean running() {
        return process != null && process.isAlive();
    }

    /** The process. */
    public long pid() {
        return process.pid();
    }

    /** The directory it is installed in. */
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

    /** What it wrote to the console. */
    public Path console() {
        return data().resolve("log/console.log");
    }

    /** The key file that the distribution's configuration names. */
    public Path keyFile() {
        return home.resolve("etc/safehomes.key");
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }
    }
}
