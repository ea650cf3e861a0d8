package org.safehomes.it.upgrade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.safehomes.it.karaf.Database;
import org.safehomes.it.karaf.InstalledKaraf;

/**
 * What an earlier release left behind: database, key file, exported audit head, and what its staff read.
 *
 * @param directory one of {@code src/test/resources/earlier}, for one product
 */
record EarlierData(Path directory) {

    private Path derby() {
        return directory.resolve("database.zip");
    }

    private Path postgresql() {
        return directory.resolve("dump.sql.gz");
    }

    private static Path head(InstalledKaraf karaf) {
        return karaf.data().resolve("safehomes/audit-head.txt");
    }

    /** Keeps what a stopped installation has. */
    void take(InstalledKaraf karaf, Database database, Reads reads) throws IOException, SQLException {
        Files.createDirectories(directory);
        Files.copy(karaf.keyFile(), directory.resolve("safehomes.key"));
        Files.copy(head(karaf), directory.resolve("audit-head.txt"));
        reads.writeTo(directory.resolve("reads.json"));
        if (Files.exists(database.files().resolve("service.properties"))) {
            zip(database.files());
        } else {
            try (Connection connection = database.connect();
                    var out = new GZIPOutputStream(Files.newOutputStream(postgresql()))) {
                PostgresDump.write(connection, out);
            }
        }
    }

    /** Puts it into an installation that was not started yet, whose database is empty. */
    Reads give(InstalledKaraf karaf, Database database) throws IOException, SQLException {
        Files.copy(directory.resolve("safehomes.key"), karaf.keyFile());
        Files.createDirectories(head(karaf).getParent());
        Files.copy(directory.resolve("audit-head.txt"), head(karaf));
        if (Files.exists(derby())) {
            unzip(database.files());
        } else {
            try (Connection connection = database.connect();
                    var in = new GZIPInputStream(Files.newInputStream(postgresql()))) {
                PostgresDump.read(connection, in);
            }
        }
        return Reads.from(directory.resolve("reads.json"));
    }

    private void zip(Path database) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(derby()));
                Stream<Path> files = Files.walk(database)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(database.relativize(file).toString()));
                if (file.endsWith("service.properties")) {
                    zip.write(withoutPath(file).getBytes(StandardCharsets.ISO_8859_1));
                } else {
                    Files.copy(file, zip);
                }
            }
        }
    }

    /** Derby notes in a comment where the database was made, which is nobody's business. */
    private static String withoutPath(Path properties) throws IOException {
        return Files.readString(properties, StandardCharsets.ISO_8859_1).replaceAll("(?m)^#/.*\\R", "");
    }

    private void unzip(Path database) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(derby()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = database.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
