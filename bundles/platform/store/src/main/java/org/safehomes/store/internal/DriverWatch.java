package org.safehomes.store.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the keeper of the driver's bundle coming and going, and gives it a turn every few seconds. */
final class DriverWatch implements ServiceTrackerCustomizer<DataSourceFactory, Driver>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DriverWatch.class);
    private static final long SECONDS_BETWEEN_TURNS = 5;
    private static final long SECONDS_TO_STOP = 20;

    private final BundleContext context;
    private final StoreKeeper keeper;
    private final ServiceTracker<DataSourceFactory, Driver> drivers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "safehomes-store");
        made.setDaemon(true);
        return made;
    });

    DriverWatch(BundleContext context, String driverClass, StoreKeeper keeper) {
        this.context = context;
        this.keeper = keeper;
        drivers = new ServiceTracker<>(context, serviceOf(context, driverClass), this);
        drivers.open();
        thread.scheduleWithFixedDelay(this::turn, SECONDS_BETWEEN_TURNS, SECONDS_BETWEEN_TURNS, TimeUnit.SECONDS);
    }

    private static Filter serviceOf(BundleContext context, String driverClass) {
        try {
            return context.createFilter("(&(" + Constants.OBJECTCLASS + "=" + DataSourceFactory.class.getName() + ")("
                    + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=" + driverClass + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A turn that throws would be the last one. */
    private void turn() {
        try {
            keeper.turn();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("keeping the database open failed", e);
        }
    }

    @Override
    public Driver addingService(ServiceReference<DataSourceFactory> reference) {
        try {
            Driver driver = context.getService(reference).createDriver(new Properties());
            keeper.driverCame(driver);
            thread.execute(this::turn);
            return driver;
        } catch (SQLException e) {
            LOG.error("the database driver cannot be made: {}", e.getMessage());
        } catch (RejectedExecutionException e) {
            LOG.debug("a driver came while stopping");
        }
        context.ungetService(reference);
        return null;
    }

    @Override
    public void modifiedService(ServiceReference<DataSourceFactory> reference, Driver driver) {
        // its properties do not matter
    }

    @Override
    public void removedService(ServiceReference<DataSourceFactory> reference, Driver driver) {
        keeper.driverWent(driver);
        context.ungetService(reference);
    }

    /** What is shown is taken away on the calling thread; a turn under way is waited for, but not for ever. */
    @Override
    public void close() {
        thread.shutdown();
        keeper.close();
        drivers.close();
        try {
            // not interrupted: embedded Derby takes that for damage to its files
            if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("the database is still opening; it is closed when it has");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
