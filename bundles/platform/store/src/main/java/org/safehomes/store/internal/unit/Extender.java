package org.safehomes.store.internal.unit;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.safehomes.store.Dialect;
import org.safehomes.store.Schema;
import org.safehomes.store.internal.schema.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each active bundle with a change log its tables and, if it has entities, its entity manager factory. Lives as long
 * as one open database, so everything follows the database coming and going.
 *
 * <p>Migrating and building happen one after another on a thread of their own: a bundle's start does not wait for them, and
 * no lock of the framework is held meanwhile. A stopping bundle does not wait for its turn either.
 */
@Capability(namespace = "osgi.extender", name = "safehomes.store", version = "1.0.0")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"jakarta.persistence.EntityManagerFactory,org.safehomes.store.Schema\"",
        effective = "active")
public final class Extender implements BundleTrackerCustomizer<ExtendedBundle>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Extender.class);
    private static final long SECONDS_TO_STOP = 10;
    private static final long SECONDS_BETWEEN_TRIES = 5;

    private final Migrations migrations;
    private final DataSource pool;
    private final Dialect dialect;
    private final ModuleHealth health;
    private final BundleTracker<ExtendedBundle> bundles;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread made = new Thread(work, "safehomes-store-modules");
        made.setDaemon(true);
        return made;
    });

    public Extender(
            BundleContext context, Migrations migrations, DataSource pool, Dialect dialect, ModuleHealth health) {
        this.migrations = migrations;
        this.pool = pool;
        this.dialect = dialect;
        this.health = health;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, this);
        bundles.open();
    }

    @Override
    public ExtendedBundle addingBundle(Bundle bundle, BundleEvent event) {
        String header = bundle.getHeaders("").get(Schema.HEADER);
        if (header == null) {
            return null;
        }
        ExtendedBundle extended = new ExtendedBundle(bundle, header, health);
        startIn(0, extended);
        return extended;
    }

    /** A connection that broke says nothing about the bundle, and the database may be back before anybody noticed. */
    private void startIn(long seconds, ExtendedBundle extended) {
        try {
            thread.schedule(
                    () -> {
                        if (extended.start(migrations, pool, dialect) == ExtendedBundle.Outcome.LOST_CONNECTION) {
                            startIn(SECONDS_BETWEEN_TRIES, extended);
                        }
                    },
                    seconds,
                    TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("not started: the database is closed");
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ExtendedBundle extended) {
        // only one state is tracked
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ExtendedBundle extended) {
        extended.stop();
    }

    /** Takes everything away. A migration under way is given a little time, as the database is closed next. */
    @Override
    public void close() {
        bundles.close();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("a migration is still running while the database closes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
