package org.safehomes.store.internal.schema;

import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.ui.LoggerUIService;

/**
 * One run of one change log by Liquibase, silent and without its usage reports. Only for whoever holds the schema lock:
 * Liquibase's own lock is released first, as whoever set it is gone.
 */
final class LiquibaseRun {

    private final DataSource connections;

    LiquibaseRun(DataSource connections) {
        this.connections = connections;
    }

    void update(ChangeLog log) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase finds its parts through the thread's loader
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try {
            Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            Scope.Attr.logService.name(),
                            new LiquibaseLog(),
                            "liquibase.analytics.enabled",
                            "false"),
                    () -> inScope(log));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void inScope(ChangeLog log) throws Exception {
        try (Connection connection = connections.getConnection();
                // closes the database, and that the connection
                Liquibase liquibase = new Liquibase(log.path(), new ChangeLogFiles(log), database(connection))) {
            LockServiceFactory.getInstance()
                    .getLockService(liquibase.getDatabase())
                    .forceReleaseLock();
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.update(new Contexts(), new LabelExpression());
        } finally {
            LockServiceFactory.getInstance().resetAll();
        }
    }

    private static Database database(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        if (database instanceof DerbyDatabase derby) {
            // its close would shut the engine down under the pool
            derby.setShutdownEmbeddedDerby(false);
        }
        return database;
    }
}
