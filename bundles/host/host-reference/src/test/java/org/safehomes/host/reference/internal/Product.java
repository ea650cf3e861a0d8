package org.safehomes.host.reference.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/** The two database products, for real: Derby in memory, and a PostgreSQL of this test run's own. */
enum Product {
    DERBY(Dialect.DERBY) {
        @Override
        String create(String name) {
            return "jdbc:derby:memory:" + name + ";create=true";
        }
    },
    POSTGRESQL(Dialect.POSTGRESQL) {
        @Override
        String create(String name) throws SQLException {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    /** Kept, for a logger that nobody holds forgets its level. */
    private static final Logger MIGRATION_LOG = Logger.getLogger("liquibase");

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Dialect dialect;

    Product(Dialect dialect) {
        this.dialect = dialect;
    }

    abstract String create(String name) throws SQLException;

    /** A new database with the host's empty tables. */
    Database withTables() throws Exception {
        return withTables(newUrl());
    }

    /** Where a new database is that lives in this process, or in the server. */
    String newUrl() throws SQLException {
        return create("host" + NAMES.incrementAndGet());
    }

    /** The database there, with the host's tables. */
    Database withTables(String url) throws Exception {
        var database = at(url);
        MIGRATION_LOG.setLevel(Level.WARNING);
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            var target = DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(database.connect()));
            try (var liquibase = new Liquibase("db/host.xml", new ClassLoaderResourceAccessor(), target)) {
                if (target instanceof DerbyDatabase derby) {
                    derby.setShutdownEmbeddedDerby(false);
                }
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update();
            }
        });
        return database;
    }

    /** A database that does not answer. */
    static Database away() {
        return DERBY.at("jdbc:derby:memory:nowhere;create=false");
    }

    /** The database there, as it is. */
    Database at(String url) {
        return new Database() {
            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url);
            }

            @Override
            public Dialect dialect() {
                return dialect;
            }
        };
    }

    /** Started when the first test asks; ends with the test run. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
