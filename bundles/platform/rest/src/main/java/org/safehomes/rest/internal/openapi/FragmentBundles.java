package org.safehomes.rest.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/** The bundles that are active now and carry a fragment. The header {@code SafeHomes-OpenApi} names the file inside. */
final class FragmentBundles extends BundleTracker<Fragment> {

    static final String HEADER = "SafeHomes-OpenApi";

    private final Map<String, Fragment> fragments = new ConcurrentSkipListMap<>();
    private final Runnable changed;

    /** @param changed run after each bundle that came or went */
    FragmentBundles(BundleContext context, Runnable changed) {
        super(context, Bundle.ACTIVE, null);
        this.changed = changed;
    }

    /** All that are there now, in the order of their names, which is the same in every installation. */
    List<Fragment> fragments() {
        return List.copyOf(fragments.values());
    }

    @Override
    public @Nullable Fragment addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        var path = bundle.getHeaders().get(HEADER);
        if (path == null) {
            return null;
        }
        var fragment = Fragment.read(bundle, path.strip());
        fragments.put(key(bundle), fragment);
        changed.run();
        return fragment;
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Fragment fragment) {
        fragments.remove(key(bundle));
        changed.run();
    }

    /** Two versions of one bundle may be there at once, for a moment of an upgrade. */
    private static String key(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getBundleId();
    }
}
