package org.safehomes.directory.internal.shelf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.safehomes.directory.internal.data.Finding;
import org.safehomes.directory.internal.data.Reading;

/**
 * The directory bundles that are active now. A bundle is one by its header {@code SafeHomes-Directory}, which names the file
 * inside it. Each is read once, on the thread that starts it, and nobody waits for that.
 */
final class DirectoryBundles extends BundleTracker<Found> {

    static final String HEADER = "SafeHomes-Directory";

    private final Map<Long, Found> found = new ConcurrentSkipListMap<>();
    private final DirectoryReading reading;
    private final Runnable changed;

    /** @param changed run after each directory bundle that came or went */
    DirectoryBundles(BundleContext context, DirectoryReading reading, Runnable changed) {
        super(context, Bundle.ACTIVE, null);
        this.reading = reading;
        this.changed = changed;
    }

    /** Everything that is there now, oldest bundle first. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    @Override
    public @Nullable Found addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        var path = bundle.getHeaders("").get(HEADER);
        if (path == null) {
            return null;
        }
        var origin = new Origin(
                Origin.Kind.BUNDLE,
                PlainText.of(Optional.ofNullable(bundle.getSymbolicName()).orElse("bundle " + bundle.getBundleId())),
                bundle.getVersion(),
                bundle.getLastModified(),
                bundle.getBundleId());
        var here = new Found(origin, read(bundle, path.trim()));
        found.put(bundle.getBundleId(), here);
        changed.run();
        return here;
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Found here) {
        found.remove(bundle.getBundleId());
        changed.run();
    }

    private Reading read(Bundle bundle, String path) {
        try {
            var entry = bundle.getEntry(path);
            if (entry == null) {
                return refused("Name a file that the bundle holds.");
            }
            try (var in = entry.openStream()) {
                return reading.read(path, in);
            }
        } catch (IOException e) {
            return refused("The file that it names cannot be read: make the bundle again.");
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // whatever a stranger's bundle does, the others stay served
            return refused("Reading the file that it names failed ("
                    + e.getClass().getSimpleName() + "): make the bundle again.");
        }
    }

    private static Reading refused(String what) {
        return new Reading.Refused(List.of(new Finding(HEADER, what)));
    }
}
