package org.safehomes.store.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.safehomes.store.Dialect;

/** A new, empty database of either product. */
public enum TestDatabase {
    DERBY,
    POSTGRESQL;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** One server for all tests of this run; it stops with the virtual machine. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Dialect dialect() {
        return this == DERBY ? Dialect.DERBY : Dialect.POSTGRESQL;
    }

    public Driver driver() throws SQLException {
        return this == DERBY ? new org.apache.derby.jdbc.EmbeddedDriver() : new org.postgresql.Driver();
    }

    /** The address of a database that nobody has used yet. */
    public String newUrl() throws SQLException {
        String name = "t" + COUNT.incrementAndGet();
        if (this == DERBY) {
            return "jdbc:derby:memory:" + name + ";create=true";
        }
        try (Connection connection = DriverManager.getConnection(Server.RUNNING.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    public DataSource connections(String url) throws SQLException {
        return new DriverDataSource(driver(), url, new Properties());
    }

    /** Connections that cannot be had, for the reason the SQL state says. */
    public static DataSource broken(String state) {
        return (DataSource) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    throw new SQLException("Connection reset.", state);
                });
    }

    public static StoreSettings settings(String url, Path keyFile, boolean createKeyFile) {
        return new StoreSettings(url, "", "", 4, keyFile, createKeyFile);
    }

    /** The names of all tables, in lower case and in order. */
    public static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names.stream().sorted().toList();
    }

    public static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
