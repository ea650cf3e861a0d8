package org.safehomes.council.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.safehomes.council.internal.data.CouncilDataFault;
import org.safehomes.council.internal.data.CouncilDataReader;

/**
 * The council bundles that are active now. A bundle is one by its header {@code SafeHomes-Council}, which names the JSON file
 * inside it.
 */
final class CouncilBundles extends BundleTracker<Reading> {

    static final String HEADER = "SafeHomes-Council";

    private final Map<Long, Reading> readings = new ConcurrentSkipListMap<>();
    private final Runnable changed;

    /** @param changed run after each council bundle that came or went */
    CouncilBundles(BundleContext context, Runnable changed) {
        super(context, Bundle.ACTIVE, null);
        this.changed = changed;
    }

    /** Everything that is there now, oldest bundle first. */
    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    @Override
    public @Nullable Reading addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        var path = bundle.getHeaders().get(HEADER);
        if (path == null) {
            return null;
        }
        var reading = read(bundle, path.trim());
        readings.put(bundle.getBundleId(), reading);
        changed.run();
        return reading;
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Reading reading) {
        readings.remove(bundle.getBundleId());
        changed.run();
    }

    static Reading read(Bundle bundle, String path) {
        var entry = bundle.getEntry(path);
        if (entry == null) {
            return new Reading.Refused(
                    bundle.getSymbolicName(), "its header " + HEADER + " names " + path + ", which it does not hold");
        }
        try (var in = entry.openStream()) {
            return new Reading.Taken(bundle.getSymbolicName(), bundle.getVersion(), CouncilDataReader.read(in));
        } catch (CouncilDataFault e) {
            return new Reading.Refused(bundle.getSymbolicName(), path + ": " + e.getMessage());
        } catch (IOException e) {
            return new Reading.Refused(bundle.getSymbolicName(), path + " cannot be read");
        }
    }
}
