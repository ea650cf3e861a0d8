package org.safehomes.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.safehomes.store.internal.key.KeyRefused;
import org.safehomes.store.internal.schema.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the database open while there is a driver, and shown to others while it is open.
 *
 * <p>{@link #turn()} does the slow work and belongs to one thread. A driver may go and the component may stop on any thread:
 * these take what is shown away at once, and a turn that was opening meanwhile notices and closes again.
 */
final class StoreKeeper {

    /** Shows an open store to the rest of the installation. */
    interface Front {

        /** @return what takes the store away from everybody again */
        Runnable show(OpenStore store);
    }

    private record Shown(OpenStore store, Driver driver, Runnable hide) {

        void end() {
            hide.run();
            store.close();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(StoreKeeper.class);

    private final StoreSettings settings;
    private final Clock clock;
    private final Front front;
    private final StoreHealth health;
    private final AtomicReference<Driver> driver = new AtomicReference<>();
    private final AtomicReference<Shown> shown = new AtomicReference<>();
    private volatile boolean closed;
    private String lastProblem = "";
    private String refusedKeyFile = "";

    StoreKeeper(StoreSettings settings, Clock clock, Front front, StoreHealth health) {
        this.settings = settings;
        this.clock = clock;
        this.front = front;
        this.health = health;
        health.opening("the driver " + settings.product().driverClass() + " is not there yet");
    }

    void driverCame(Driver arrived) {
        driver.set(arrived);
    }

    void driverWent(Driver gone) {
        if (driver.compareAndSet(gone, null)) {
            health.opening("the driver " + settings.product().driverClass() + " is gone");
            end();
        }
    }

    void close() {
        closed = true;
        end();
    }

    /**
     * Opens what can be opened. A database that stops answering stays shown, so that whoever asks is told that it is away
     * instead of finding nothing there; the pool connects anew as soon as it can.
     */
    void turn() {
        Shown now = shown.get();
        if (now != null) {
            listen(now.store());
        }
        Driver current = driver.get();
        if (closed || shown.get() != null) {
            return;
        }
        if (current == null) {
            problem("the database driver " + settings.product().driverClass() + " is not there");
        } else if (!refusedKeyFile.equals(keyFileState())) {
            open(current);
        }
    }

    private void listen(OpenStore store) {
        if (!store.answers()) {
            problem("the database does not answer any more (trying again)");
            return;
        }
        var trouble = store.trouble();
        if (trouble.isPresent()) {
            problem(trouble.get());
            return;
        }
        var lack = store.lack();
        if (lack.isPresent()) {
            // everything else works, so the node stays ready
            health.openBut(lack.get());
            say(lack.get());
        } else if (!lastProblem.isEmpty()) {
            lastProblem = "";
            health.open();
            LOG.info("the database answers again ({})", settings.product());
        }
    }

    private void open(Driver current) {
        String keyFile = keyFileState();
        try {
            OpenStore store = OpenStore.open(settings, current, clock, () -> closed || driver.get() != current);
            health.open();
            shown.set(new Shown(store, current, show(store)));
            lastProblem = "";
            refusedKeyFile = "";
            LOG.info("the database is open ({})", settings.product());
            if (closed || driver.get() != current) {
                end();
            }
        } catch (KeyRefused e) {
            // tried again only with another file: until then neither file nor database is touched
            refusedKeyFile = keyFile;
            health.refused(e.getMessage());
            say(e.getMessage());
        } catch (InterruptedException e) {
            LOG.debug("stopped while opening", e);
        } catch (Exception | LinkageError e) {
            problem("the database cannot be opened: " + Reason.of(e).replace(settings.url(), "(its address)")
                    + " (trying again)");
            LOG.debug("opening failed", e);
        }
    }

    private Runnable show(OpenStore store) {
        try {
            return front.show(store);
        } catch (RuntimeException | LinkageError e) {
            store.close();
            throw e;
        }
    }

    private void end() {
        Shown ending = shown.getAndSet(null);
        if (ending != null) {
            ending.end();
            LOG.info("the database is closed ({})", settings.product());
        }
    }

    private void problem(String text) {
        health.opening(text);
        say(text);
    }

    /** The same problem is said once, however often it is met. */
    private void say(String text) {
        if (!text.equals(lastProblem)) {
            lastProblem = text;
            LOG.error(text);
        }
    }

    private String keyFileState() {
        Path file = settings.keyFile();
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file) + " " + Files.isReadable(file);
        } catch (IOException e) {
            return "none";
        }
    }
}
