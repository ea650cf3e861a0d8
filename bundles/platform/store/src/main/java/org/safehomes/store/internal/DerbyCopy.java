package org.safehomes.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.safehomes.store.internal.key.KeyCheck;
import org.safehomes.store.internal.key.KeyRefused;

/** A copy of an embedded Derby database that is in use, by Derby's own means: plain copies of open files are worthless. */
final class DerbyCopy {

    private static final String TABLES =
            "select schemaname, tablename from sys.sysschemas join sys.systables using (schemaid) where tabletype = 'T'";

    private final Driver driver;
    private final Path directory;

    /** @param directory which must not be there yet */
    DerbyCopy(Driver driver, Path directory) {
        this.driver = driver;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Changes go on meanwhile and are in the copy or not, transaction by transaction. */
    void make(Connection connection) throws SQLException, IOException {
        if (Files.exists(directory)) {
            throw new IOException(directory + " is there already");
        }
        if (directory.toString().matches(".*[;:].*")) {
            throw new IOException("Derby does not take a directory with ; or : in its path");
        }
        var unfinished = Files.createDirectory(directory.resolveSibling(directory.getFileName() + ".unfinished"));
        try (var copy = connection.prepareStatement("call syscs_util.syscs_backup_database(?)")) {
            copy.setString(1, unfinished.toString());
            copy.execute();
        }
        // Derby puts a directory with the name of the database into it
        Files.move(onlyChild(unfinished), directory);
        Files.delete(unfinished);
    }

    /** Opens the copy, as a restore would. */
    void check(KeyCheck key) throws SQLException, IOException {
        String url = "jdbc:derby:" + directory;
        try (Connection connection = driver.connect(url, new Properties())) {
            key.check(connection);
            checkTables(connection);
        } catch (KeyRefused e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            letGo(url);
        }
    }

    private static void checkTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery(TABLES);
                PreparedStatement check = connection.prepareStatement("values syscs_util.syscs_check_table(?, ?)")) {
            while (table.next()) {
                check.setString(1, table.getString(1));
                check.setString(2, table.getString(2));
                // throws if table and indexes do not agree
                check.executeQuery().close();
            }
        }
    }

    private void letGo(String url) {
        try {
            driver.connect(url + ";shutdown=true", new Properties());
        } catch (SQLException e) {
            // a clean shutdown answers with an exception, too
        }
    }

    private static Path onlyChild(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.findFirst().orElseThrow(() -> new IOException("Derby copied nothing"));
        }
    }
}
