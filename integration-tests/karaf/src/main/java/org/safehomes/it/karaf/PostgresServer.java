package org.safehomes.it.karaf;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL server of this run, without a container engine, with a database for each container under test. */
final class PostgresServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path files;
    private final Path passwordFile;

    PostgresServer(Path directory) throws IOException {
        files = directory.resolve("data");
        passwordFile = Files.writeString(directory.resolve("password"), USER + "\n");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(true)
                .start();
    }

    Database database(String name) throws SQLException {
        try (var connection = connect(USER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new OneDatabase(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class OneDatabase implements Database {

        private final String name;

        OneDatabase(String name) {
            this.name = name;
        }

        @Override
        public List<Setting> settings() {
            return Database.settings(url(name), USER, passwordFile.toString());
        }

        /** Those of the whole server: its log of changes, too. */
        @Override
        public Path files() {
            try (var connection = PostgresServer.this.connect(USER);
                    var statement = connection.createStatement()) {
                statement.execute("checkpoint");
                return files;
            } catch (SQLException e) {
                throw new IllegalStateException("no checkpoint", e);
            }
        }

        @Override
        public Connection connect() throws SQLException {
            return PostgresServer.this.connect(name);
        }

        @Override
        public void release() {
            // a server holds nothing for us
        }
    }
}
