package org.safehomes.directory.internal.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@code SupportDirectory} registered while there is one to serve, and knows what is missing while there is none (SU-3).
 *
 * <p>Bundles are read where they start. Everything else is done by one thread of its own, at once when something comes or goes
 * and otherwise a few times a second, so nobody who uses or changes a directory waits for another.
 */
@Component(service = Shelf.class, configurationPid = Settings.PID, immediate = true)
@Designate(ocd = ShelfConfiguration.class)
public final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Two looks see a change of a file, together within half a second. */
    private static final long MILLIS_BETWEEN_TURNS = 150;

    private static final long SECONDS_TO_STOP = 5;

    private enum State {
        OPENING,
        OPEN,
        CLOSED
    }

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "safehomes-directory");
        made.setDaemon(true);
        return made;
    });
    private final DirectoryBundles bundles;
    private final NamedFile file;
    private final Exchange exchange;

    private volatile State state = State.OPENING;
    private volatile Settings settings;
    private volatile Standing standing = new Standing(Optional.empty(), Choice.of("", List.of()), List.of());

    @Activate
    public Shelf(BundleContext context, ShelfConfiguration configuration, @Reference Today today) {
        this(context, configuration, today, DirectoryReader::read);
    }

    Shelf(BundleContext context, ShelfConfiguration configuration, Today today, DirectoryReading reading) {
        settings = Settings.of(configuration);
        bundles = new DirectoryBundles(context, reading, this::soon);
        var base = Optional.ofNullable(context.getProperty("karaf.base")).orElse("");
        file = new NamedFile(Path.of(base), reading);
        exchange = new Exchange(context, today::date, System::nanoTime);
        bundles.open();
        turn();
        state = State.OPEN;
        thread.scheduleWithFixedDelay(this::turn, 0, MILLIS_BETWEEN_TURNS, TimeUnit.MILLISECONDS);
    }

    /** Takes another configuration while everything goes on. */
    @Modified
    void configure(ShelfConfiguration configuration) {
        settings = Settings.of(configuration);
        soon();
    }

    /** Ends it: from now on nothing is served. */
    @Deactivate
    void close() {
        state = State.CLOSED;
        thread.shutdown();
        bundles.close();
        try {
            if (thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                exchange.close();
            } else {
                LOG.warn("A directory is still being read; what is served goes when that ends.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How things stand now. */
    public Standing standing() {
        return standing;
    }

    /** Half the bundles while opening, and each one going while closing, would only make the service flicker. */
    private void soon() {
        if (state != State.OPEN) {
            return;
        }
        try {
            thread.execute(this::turn);
        } catch (RejectedExecutionException e) {
            LOG.debug("A directory came or went while stopping.");
        }
    }

    /** A turn that throws would be the last one, and no change would be seen any more. */
    private void turn() {
        try {
            serveWhatIsThere();
            if (state == State.CLOSED) {
                exchange.close();
            }
        } catch (RuntimeException | Error e) {
            // by its kind alone: a message may repeat what a file holds
            var failed = Notice.warning(
                    "Choosing the directory failed: " + e.getClass().getName() + ".");
            publish(new Standing(standing.served(), standing.choice(), List.of(failed)));
        }
    }

    private void serveWhatIsThere() {
        var now = settings;
        file.look(now.file());
        var found = new ArrayList<>(bundles.found());
        found.addAll(file.found());
        var next = exchange.turn(now, found);
        var notices = new ArrayList<>(next.notices());
        notices.addAll(file.notices());
        publish(new Standing(next.served(), next.choice(), List.copyOf(notices)));
    }

    /** Logs what was not said before. */
    private void publish(Standing next) {
        var before = standing.notices();
        standing = next;
        next.notices().stream().filter(each -> !before.contains(each)).forEach(each -> {
            if (each.warning()) {
                LOG.warn("{}", each.text());
            } else {
                LOG.info("{}", each.text());
            }
        });
    }
}
