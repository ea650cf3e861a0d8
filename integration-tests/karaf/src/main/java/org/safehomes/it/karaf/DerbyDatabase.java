package org.safehomes.it.karaf;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** An embedded Derby database in a directory of its own. */
final class DerbyDatabase implements Database {

    /** What Derby throws when it has shut a database down. */
    private static final String SHUT_DOWN = "08006";

    private final Path directory;

    DerbyDatabase(Path directory) {
        this.directory = directory;
        System.setProperty(
                "derby.stream.error.file",
                directory.resolveSibling("derby-outside.log").toString());
    }

    @Override
    public List<Setting> settings() {
        return Database.settings("jdbc:derby:" + directory + ";create=true", "", "");
    }

    @Override
    public Path files() {
        return directory;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + directory);
    }

    @Override
    public void release() {
        try {
            DriverManager.getConnection("jdbc:derby:" + directory + ";shutdown=true")
                    .close();
            throw new IllegalStateException("Derby did not shut down");
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                throw new IllegalStateException("Derby cannot be shut down", e);
            }
        }
    }
}
