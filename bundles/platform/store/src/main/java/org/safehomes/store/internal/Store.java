package org.safehomes.store.internal;

import java.time.Clock;
import java.util.Optional;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Requirement;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.store.Backup;
import org.safehomes.store.Database;
import org.safehomes.store.HostDatabase;
import org.safehomes.store.KeyRotation;
import org.safehomes.store.Keys;
import org.safehomes.store.internal.unit.Extender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One configuration, one database. Follows the driver's bundle coming and going, opens the database on a thread of its own
 * and tries again every few seconds, so that neither the order of starting nor a database that is down for a while matters.
 */
@Capability(
        namespace = "osgi.service",
        attribute =
                "objectClass:List<String>=\"org.safehomes.store.Backup,org.safehomes.store.Database,org.safehomes.store.HostDatabase,org.safehomes.store.KeyRotation,org.safehomes.store.Keys\"",
        effective = "active")
// no driver, no store: found when features are resolved
@Requirement(
        namespace = "osgi.service",
        filter = "(objectClass=org.osgi.service.jdbc.DataSourceFactory)",
        effective = "active")
@Designate(ocd = StoreConfiguration.class)
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.safehomes.store",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class Store {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final BundleContext context;
    private final StoreHealth health;
    private final Optional<DriverWatch> watch;

    @Activate
    public Store(BundleContext context, StoreConfiguration configuration, @Reference StoreHealth health) {
        this.context = context;
        this.health = health;
        watch = settings(configuration)
                .map(settings -> new DriverWatch(
                        context,
                        settings.product().driverClass(),
                        new StoreKeeper(settings, Clock.systemUTC(), this::show, health)));
    }

    /** A configuration that cannot work is said in one line and waits for a better one. */
    private Optional<StoreSettings> settings(StoreConfiguration configuration) {
        try {
            return Optional.of(StoreSettings.of(configuration));
        } catch (IllegalArgumentException e) {
            health.refused(e.getMessage());
            LOG.error(e.getMessage());
            return Optional.empty();
        }
    }

    @Deactivate
    void stop() {
        watch.ifPresent(DriverWatch::close);
        health.notConfigured();
    }

    /** Modules come after the database and go before it. */
    private Runnable show(OpenStore store) {
        ServiceRegistration<Keys> keys = context.registerService(Keys.class, store.keys(), null);
        ServiceRegistration<Database> database = context.registerService(Database.class, store, null);
        ServiceRegistration<HostDatabase> host = context.registerService(HostDatabase.class, store.forHost(), null);
        ServiceRegistration<Backup> backup = context.registerService(Backup.class, store.backup(), null);
        ServiceRegistration<KeyRotation> rotation = context.registerService(KeyRotation.class, store.rotation(), null);
        Extender extender = new Extender(context, store.migrations(), store.pool(), store.dialect(), health);
        return () -> {
            extender.close();
            unregister(rotation);
            unregister(backup);
            unregister(host);
            unregister(database);
            unregister(keys);
        };
    }

    private static void unregister(ServiceRegistration<?> registration) {
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("unregistered already, with the bundle");
        }
    }
}
