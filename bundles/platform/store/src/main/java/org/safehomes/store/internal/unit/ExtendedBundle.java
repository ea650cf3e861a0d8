package org.safehomes.store.internal.unit;

import jakarta.persistence.EntityManagerFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Hashtable;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.safehomes.store.Dialect;
import org.safehomes.store.Schema;
import org.safehomes.store.internal.schema.ChangeLog;
import org.safehomes.store.internal.schema.Migrations;
import org.safehomes.store.internal.schema.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One bundle with a change log: what was registered on its behalf, newest first. It may be stopped on any thread while it is
 * starting; what is registered after that is taken back at once.
 */
final class ExtendedBundle {

    enum Outcome {
        UP,
        STOPPED,
        FAILED,
        LOST_CONNECTION
    }

    private static final Logger LOG = LoggerFactory.getLogger(ExtendedBundle.class);
    private static final String UNIT_HEADER = "Meta-Persistence";
    private static final String UNIT_FILE = "META-INF/persistence.xml";

    private final Bundle bundle;
    private final String header;
    private final ModuleHealth health;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean stopped;

    ExtendedBundle(Bundle bundle, String header, ModuleHealth health) {
        this.bundle = bundle;
        this.header = header;
        this.health = health;
        health.starting(bundle.getSymbolicName());
    }

    /** A bundle that fails stands alone: the reason is told, and the others go on. */
    Outcome start(Migrations migrations, DataSource pool, Dialect dialect) {
        BundleContext context = bundle.getBundleContext();
        if (isStopped() || context == null) {
            return Outcome.STOPPED;
        }
        long begin = System.nanoTime();
        try {
            ChangeLog log = ChangeLog.of(bundle, header);
            boolean migrated = migrations.bringUp(log);
            if (isStopped()) {
                return Outcome.STOPPED;
            }
            showSchema(context, log.module());
            if (bundle.getHeaders("").get(UNIT_HEADER) != null) {
                showUnit(context, log.module(), pool, dialect);
            }
            told(() -> health.up(bundle.getSymbolicName()));
            LOG.info(
                    "{}: tables {}, up in {} ms",
                    log.module(),
                    migrated ? "migrated" : "current",
                    (System.nanoTime() - begin) / 1_000_000);
            return Outcome.UP;
        } catch (Exception | LinkageError e) {
            String reason = Reason.of(e);
            if (told(() -> health.failed(bundle.getSymbolicName(), reason))) {
                LOG.error("{} has no tables or no entities: {}", bundle.getSymbolicName(), reason);
            }
            LOG.debug("{} failed", bundle.getSymbolicName(), e);
            undo();
            return Reason.isLostConnection(e) ? Outcome.LOST_CONNECTION : Outcome.FAILED;
        }
    }

    private void showSchema(BundleContext context, String module) {
        record Current(String module) implements Schema {}
        keep(unregistering(context.registerService(
                Schema.class, new Current(module), new Hashtable<>(Map.of(Schema.MODULE, module)))));
    }

    private void showUnit(BundleContext context, String module, DataSource pool, Dialect dialect)
            throws IOException, ClassNotFoundException {
        URL file = bundle.getEntry(UNIT_FILE);
        if (file == null) {
            throw new FileNotFoundException("It has no " + UNIT_FILE + ".");
        }
        PersistenceXml xml;
        try (InputStream content = file.openStream()) {
            xml = PersistenceXml.read(content);
        }
        if (!xml.unit().equals(module)) {
            throw new IllegalArgumentException(
                    "Its persistence unit is named " + xml.unit() + " and its change log " + module + ".");
        }
        EntityManagerFactory factory =
                new ModuleUnit(xml, bundle.getEntry("/"), new BundleLoader(bundle), pool, dialect).build();
        keep(factory::close);
        ServiceRegistration<?> registration = context.registerService(
                EntityManagerFactory.class,
                factory,
                new Hashtable<>(Map.of(
                        "osgi.unit.name", module,
                        "osgi.unit.version", bundle.getVersion().toString(),
                        "osgi.unit.provider", PersistenceProvider.class.getName())));
        keep(unregistering(registration));
    }

    void stop() {
        synchronized (this) {
            stopped = true;
        }
        health.gone(bundle.getSymbolicName());
        undo();
    }

    /** Outside the lock: whoever used the services is told now, and may do as it likes. */
    private void undo() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Whether it was still of interest. */
    private synchronized boolean told(Runnable news) {
        if (!stopped) {
            news.run();
        }
        return !stopped;
    }

    private void keep(Runnable undoing) {
        synchronized (this) {
            if (!stopped) {
                undo.push(undoing);
                return;
            }
        }
        undoing.run();
    }

    private synchronized Runnable next() {
        return undo.poll();
    }

    private static Runnable unregistering(ServiceRegistration<?> registration) {
        return () -> {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                LOG.debug("unregistered already, with its bundle");
            }
        };
    }
}
