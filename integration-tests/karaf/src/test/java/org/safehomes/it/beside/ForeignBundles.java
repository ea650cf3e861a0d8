package org.safehomes.it.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that were there before Safe Homes, inside. A bundle that was refreshed has another wiring, one that was
 * replaced another modification time, and one that was stopped is heard of.
 */
class ForeignBundles {

    /** Each step is a bundle of its own, so what it saw is left where the next one finds it. */
    private static final String SEEN = ForeignBundles.class.getName() + ".seen";

    private static final String STOPPED = ForeignBundles.class.getName() + ".stopped";

    private final BundleContext context =
            FrameworkUtil.getBundle(ForeignBundles.class).getBundleContext();

    @Test
    void remember() {
        var stopped = Collections.synchronizedList(new ArrayList<String>());
        var seen = look(bundle -> true);
        var properties = System.getProperties();
        properties.put(SEEN, seen);
        properties.put(STOPPED, stopped);
        context.addBundleListener((SynchronousBundleListener) event -> {
            var gone = (event.getType() & (BundleEvent.STOPPING | BundleEvent.UNRESOLVED | BundleEvent.UPDATED)) != 0;
            if (gone && seen.containsKey(event.getBundle().getBundleId())) {
                stopped.add(event.getBundle() + " event " + event.getType());
            }
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void areUntouched() {
        var properties = System.getProperties();
        var seen = (Map<Long, String>) properties.get(SEEN);
        assertThat(seen).as("the bundles that were there before").hasSizeGreaterThan(50);
        assertThat(look(bundle -> seen.containsKey(bundle.getBundleId()))).isEqualTo(seen);
        assertThat((List<String>) properties.get(STOPPED))
                .as("bundles of others that were stopped, refreshed or updated")
                .isEmpty();
    }

    @Test
    void areAloneAgain() {
        assertThat(context.getBundles())
                .extracting(Bundle::getSymbolicName)
                .noneMatch(name -> name.startsWith("org.safehomes.") && !name.startsWith("org.safehomes.it."));
    }

    private Map<Long, String> look(Predicate<Bundle> which) {
        return Arrays.stream(context.getBundles())
                .filter(which)
                .collect(Collectors.toMap(Bundle::getBundleId, ForeignBundles::state, (a, b) -> a, TreeMap::new));
    }

    private static String state(Bundle bundle) {
        return bundle + " state " + bundle.getState() + ", modified " + bundle.getLastModified() + ", wiring "
                + System.identityHashCode(bundle.adapt(BundleWiring.class));
    }
}
