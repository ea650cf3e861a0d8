package org.safehomes.directory.internal.make;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.directory.internal.data.Stated;

/** {@code safehomes:directory-make}: turns a file into a directory bundle, or says row by row why not. The shell fills the fields. */
@Service
@Command(
        scope = "safehomes",
        name = "directory-make",
        description = "Makes a directory bundle from a CSV or JSON file, or says row by row what to mend.")
public final class MakeCommand implements Action {

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("uuuu.M.d.'t'HHmmss");
    private static final int LARGE = 1024 * 1024;

    @Option(name = "--name", description = "Key of the directory, such as dover: lower-case letters, digits, hyphens.")
    @Nullable String name;

    @Option(name = "--title", description = "Name of the directory for people.")
    @Nullable String title;

    @Option(name = "--publisher", description = "Who answers for the directory.")
    @Nullable String publisher;

    @Option(name = "--document", description = "What the services were taken from.")
    @Nullable String document;

    @Option(name = "--date", description = "The day that the document bears, such as 2026-03-31.")
    @Nullable String date;

    @Option(name = "--version", description = "Version of the bundle; the time of now if not given.")
    @Nullable String version;

    @Option(name = "--check", description = "Only check the file.")
    boolean check;

    @Argument(
            name = "file",
            description = "A file that ends in .csv or .json, below the folder of Karaf.",
            required = true)
    @Nullable String file;

    @Reference
    Session session;

    // a file can be made into a bundle when other bundles are down, so their clock is not waited for
    @Reference(optional = true)
    @Nullable Clock clock;

    /**
     * Makes the bundle.
     *
     * @throws IllegalArgumentException if there is none then; the message says what to do next
     * @throws IOException if the disk fails
     */
    @Override
    public @Nullable Object execute() throws IOException {
        var out = session.getConsole();
        var reading = read(out);
        if (reading instanceof Reading.Refused refused) {
            refused.faults().forEach(out::println);
            throw new IllegalArgumentException("Nothing was made. Mend what is listed above and run it again.");
        }
        var taken = (Reading.Taken) reading;
        taken.remarks().stream().map(Finding::toString).forEach(each -> out.println("Remark: " + each));
        var data = taken.data();
        new Summary(data, clock().instant().atZone(OFFICE).toLocalDate()).print(out);
        if (check) {
            out.println("Nothing was made, as --check says.");
            return null;
        }
        var jar = write(data);
        out.println("Made " + jar);
        out.println("Next, install it and have it served:");
        out.println("  bundle:install -s " + jar.toUri());
        out.println("  config:property-set --pid org.safehomes.directory directory "
                + data.about().name());
        return null;
    }

    private Clock clock() {
        return clock == null ? Clock.systemUTC() : clock;
    }

    private Reading read(PrintStream out) throws IOException {
        var path = path();
        var size = Files.size(path);
        if (size > LARGE) {
            out.println("Reading " + size / LARGE + " MiB ...");
        }
        var over = new Stated(given(name), given(title), given(publisher), given(document), given(date));
        try (var in = Files.newInputStream(path)) {
            return DirectoryReader.read(path.getFileName().toString(), in, over, Stated.NOTHING, clock());
        }
    }

    private static Optional<String> given(@Nullable String option) {
        return Optional.ofNullable(option);
    }

    private Path path() {
        try {
            var path = Path.of(System.getProperty("karaf.base", "")).resolve(file == null ? "" : file);
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // what cannot be a file's name is the name of none
        }
        throw new IllegalArgumentException(
                "There is no such file. Write its path from the folder of Karaf, such as etc/directory/services.csv.");
    }

    /** Beside the place first: whoever watches the folder never sees half a bundle. */
    private Path write(DirectoryData data) throws IOException {
        var of = version == null ? NOW.format(clock().instant().atZone(OFFICE)) : version;
        var bytes = DirectoryMaker.bundle(data, of, clock());
        var folder = Path.of(System.getProperty("karaf.data", "data"))
                .resolve("directories")
                .toAbsolutePath();
        Files.createDirectories(folder);
        var jar = folder.resolve("directory-" + data.about().name() + "-" + of + ".jar");
        if (Files.exists(jar)) {
            throw new IllegalArgumentException(
                    "A directory of this name and version was made before: give another --version, or none.");
        }
        var half = Files.createTempFile(folder, "directory", ".part");
        try {
            Files.write(half, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(half, jar, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        return jar;
    }
}
