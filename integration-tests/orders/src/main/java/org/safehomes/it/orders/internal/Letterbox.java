package org.safehomes.it.orders.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.safehomes.it.orders.Point;

/** Files between the test, which is another process, and this bundle; and the point that is armed. */
@Component(service = Letterbox.class)
public final class Letterbox {

    private static final String FORGETFUL = "host-keeps-no-references";

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path directory;
    private volatile Point armed = Point.NOWHERE;

    @Activate
    public Letterbox(BundleContext context) throws IOException {
        directory = Files.createDirectories(Path.of(context.getProperty("karaf.data"), "orders"));
    }

    void arm(Point point, boolean hostKeepsReferences) {
        armed = point;
        try {
            Files.deleteIfExists(directory.resolve(FORGETFUL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!hostKeepsReferences) {
            put(FORGETFUL, "");
        }
    }

    boolean armed(Point point) {
        return armed == point;
    }

    /** A host is the same after a restart. */
    boolean traceable() {
        return !Files.exists(directory.resolve(FORGETFUL));
    }

    /** Stops here for as long as this point is armed. */
    void reach(Point point) {
        if (armed(point)) {
            signal(point);
            while (armed(point)) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    void signal(Point point) {
        put("reached-" + point, "");
    }

    /** Takes a letter out, if there is one. */
    Optional<String> take(String name) {
        var file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var text = Files.readString(file);
            Files.delete(file);
            return Optional.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter is there whole or not at all. */
    void put(String name, String text) {
        try {
            var unfinished = Files.writeString(directory.resolve(name + ".part"), text);
            Files.move(unfinished, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
