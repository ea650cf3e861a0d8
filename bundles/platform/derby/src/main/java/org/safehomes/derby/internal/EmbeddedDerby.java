package org.safehomes.derby.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the embedded driver as the OSGi JDBC service and shuts the whole of Derby down when the bundle stops. */
public final class EmbeddedDerby implements BundleActivator, DataSourceFactory {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String MESSAGES = "derby.stream.error.method";
    /** What Derby answers when it has shut down as asked. */
    private static final String SHUT_DOWN = "XJ015";

    @Override
    public void start(BundleContext context) {
        boot();
        context.registerService(
                DataSourceFactory.class,
                this,
                new Hashtable<>(Map.of(
                        OSGI_JDBC_DRIVER_CLASS, EmbeddedDriver.class.getName(), OSGI_JDBC_DRIVER_NAME, "derby")));
    }

    @Override
    public void stop(BundleContext context) {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true;deregister=true", new Properties());
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("Derby did not shut down cleanly: {}", e.getMessage());
            }
        }
    }

    @Override
    public Driver createDriver(@Nullable Properties properties) {
        return new EmbeddedDriver();
    }

    @Override
    public DataSource createDataSource(@Nullable Properties properties) throws SQLException {
        throw driverOnly();
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(@Nullable Properties properties)
            throws SQLException {
        throw driverOnly();
    }

    @Override
    public XADataSource createXADataSource(@Nullable Properties properties) throws SQLException {
        throw driverOnly();
    }

    /**
     * Derby would write a derby.log into the working directory. Where its messages go is a system property that it reads
     * once, here: it is put back at once, so that a Derby of the host's is not sent to our log.
     */
    private static void boot() {
        String before = System.getProperty(MESSAGES);
        System.setProperty(MESSAGES, DerbyMessages.class.getName() + ".writer");
        try {
            new EmbeddedDriver();
        } finally {
            if (before == null) {
                System.clearProperty(MESSAGES);
            } else {
                System.setProperty(MESSAGES, before);
            }
        }
    }

    private static SQLException driverOnly() {
        return new SQLFeatureNotSupportedException("this bundle offers the driver only; pools are made by its user");
    }
}
