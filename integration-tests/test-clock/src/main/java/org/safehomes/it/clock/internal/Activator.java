package org.safehomes.it.clock.internal;

import java.time.Clock;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.safehomes.it.clock.SettableClock;

/**
 * Offers the clock before the machine's own. Users bind once and keep what they have, so this bundle starts before them and
 * without declarative services, which start later.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(
                new String[] {Clock.class.getName(), SettableClock.class.getName()},
                new TestClock(),
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service away
    }
}
