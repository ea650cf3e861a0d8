package org.safehomes.it.invoker;

import java.util.Hashtable;
import java.util.Map;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/** Offers the invoker without declarative services, which a bare Karaf does not have. */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(
                ProbeInvokerFactory.class,
                (probe, expression) -> new JupiterInvoker(((BundleContext) probe).getBundle(), expression),
                new Hashtable<>(Map.of("driver", "jupiter")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service away
    }
}
