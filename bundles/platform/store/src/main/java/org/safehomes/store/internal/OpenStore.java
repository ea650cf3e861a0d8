package org.safehomes.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.safehomes.store.Backup;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;
import org.safehomes.store.HostDatabase;
import org.safehomes.store.KeyRotation;
import org.safehomes.store.Keys;
import org.safehomes.store.internal.key.KeyCheck;
import org.safehomes.store.internal.key.KeyFile;
import org.safehomes.store.internal.key.KeyRefused;
import org.safehomes.store.internal.key.MasterKey;
import org.safehomes.store.internal.key.Rotation;
import org.safehomes.store.internal.key.StoredKeys;
import org.safehomes.store.internal.schema.ChangeLog;
import org.safehomes.store.internal.schema.Migrations;
import org.safehomes.store.internal.schema.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database whose key file was checked, with its pool, its keys and the store's own tables. */
public final class OpenStore implements Database, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);
    private static final int WAIT_MILLIS = 5_000;
    private static final int VALID_SECONDS = 3;
    private static final int HOST_POOL = 4;

    private final StoreSettings settings;
    private final Driver driver;
    private final DataSource direct;
    private final Migrations migrations;
    private final StoredKeys keys;
    private final KeyRotation rotation;
    private final Backup backup;
    private final HikariDataSource pool;
    private final HikariDataSource hostPool;
    private Connection watch;

    private OpenStore(StoreSettings settings, Driver driver, StoredKeys keys, Migrations migrations)
            throws IOException {
        this.settings = settings;
        this.driver = driver;
        this.migrations = migrations;
        this.keys = keys;
        this.direct = settings.forOperations(driver);
        this.pool = new HikariDataSource(poolOf(direct, "safehomes", settings.poolSize()));
        this.rotation = new Rotation(pool, settings.product().dialect(), keys);
        this.backup = new StoreBackup(settings, driver, rotation);
        try {
            this.hostPool = new HikariDataSource(poolOf(direct, "safehomes-host", HOST_POOL));
        } catch (RuntimeException e) {
            pool.close(); // opening is tried again every few seconds, and each time would leave a filled pool
            throw e;
        }
    }

    /**
     * Checks the key file, then the database against it, and only then does anything to the database.
     *
     * @param stopped asked while waiting for another node that migrates
     * @throws KeyRefused if key file and database do not belong together; neither was changed then
     */
    public static OpenStore open(StoreSettings settings, Driver driver, Clock clock, BooleanSupplier stopped)
            throws Exception {
        KeyFile file = new KeyFile(settings.keyFile());
        KeyCheck check = new KeyCheck(file, settings.createKeyFile());
        check.beforeConnecting();
        try {
            MasterKey master;
            try (Connection connection = settings.forOperations(driver).getConnection()) {
                master = check.check(connection);
            }
            Migrations migrations = new Migrations(
                    settings.forMigrations(driver), settings.product().dialect(), clock, stopped);
            migrations.bringUp(ChangeLog.beside(OpenStore.class, "store", "db/store.xml"));
            try (Connection connection = settings.forOperations(driver).getConnection()) {
                return new OpenStore(
                        settings, driver, StoredKeys.of(connection, file, check, master, clock), migrations);
            }
        } catch (Exception e) {
            letGo(settings, driver);
            throw e;
        }
    }

    private static HikariConfig poolOf(DataSource connections, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(VALID_SECONDS * 1_000L);
        return config;
    }

    @Override
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Dialect dialect() {
        return settings.product().dialect();
    }

    /** The same database for a host beside us, from a pool of its own. */
    HostDatabase forHost() {
        return new HostDatabase() {
            @Override
            public Connection connect() throws SQLException {
                return hostPool.getConnection();
            }

            @Override
            public Dialect dialect() {
                return OpenStore.this.dialect();
            }
        };
    }

    /** What keeps this node from working fully, for the operator; empty if nothing does. Asked after {@link #answers}. */
    Optional<String> trouble() {
        try {
            keys.keepUp(watch);
            return Optional.empty();
        } catch (SQLException e) {
            LOG.debug("cannot keep up", e);
            return Optional.of(Reason.of(e));
        }
    }

    /** What this node cannot open though it works, for the operator; empty if there is nothing. Asked after {@link #trouble}. */
    Optional<String> lack() {
        try {
            var lacking = keys.lacking(watch);
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of("records are sealed under " + String.join(", ", lacking) + ", which the key file "
                            + settings.keyFile() + " does not have: they cannot be opened here until it is copied from"
                            + " where it was made");
        } catch (SQLException e) {
            LOG.debug("cannot ask for the generations", e);
            return Optional.of(Reason.of(e));
        }
    }

    public Keys keys() {
        return keys;
    }

    public KeyRotation rotation() {
        return rotation;
    }

    public Backup backup() {
        return backup;
    }

    /** For entity managers. Not to be given to anybody else. */
    public DataSource pool() {
        return pool;
    }

    public Migrations migrations() {
        return migrations;
    }

    /**
     * Whether the database answers, asked on a connection beside the pool, so that a busy pool does not look like a dead
     * database. A broken connection is tried once more. Asked by one thread only.
     */
    boolean answers() {
        return answersOnWatch() || answersOnWatch();
    }

    private boolean answersOnWatch() {
        try {
            if (watch == null) {
                watch = direct.getConnection();
            }
            if (watch.isValid(VALID_SECONDS)) {
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("the database does not answer", e);
        }
        closeWatch();
        return false;
    }

    private void closeWatch() {
        Connection closing = watch;
        watch = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (SQLException e) {
                LOG.debug("a broken connection cannot be closed", e);
            }
        }
    }

    @Override
    public void close() {
        hostPool.close();
        pool.close();
        closeWatch();
        letGo(settings, driver);
    }

    /** Embedded Derby keeps its files, and a lock on them, until it is told to shut this database down. */
    private static void letGo(StoreSettings settings, Driver driver) {
        if (settings.product() != Product.DERBY) {
            return;
        }
        try {
            driver.connect(settings.shutdownUrl(), new Properties());
        } catch (SQLException e) {
            // a clean shutdown answers with an exception, too
            LOG.debug("derby: {}", e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "OpenStore on " + settings.product();
    }
}
