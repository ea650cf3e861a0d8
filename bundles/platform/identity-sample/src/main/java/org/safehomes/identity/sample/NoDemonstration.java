package org.safehomes.identity.sample;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Signs that real people may be here: another way to sign in, a host other than the reference host, a web server that the
 * network reaches. Each of them is enough, and each may come while the container runs.
 */
final class NoDemonstration implements AutoCloseable {

    private static final String ANOTHER = " lets staff sign in";
    private static final String HEADER = "SafeHomes-Identity";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String FILTER = "(|(osgi.jakartars.name=identity)(objectClass=org.safehomes.host.Staff)"
            + "(objectClass=org.osgi.service.servlet.runtime.HttpServiceRuntime))";

    private final BundleContext context;
    private final Runnable changed;
    private final Map<Bundle, String> others = new ConcurrentHashMap<>();
    private final BundleTracker<Bundle> bundles;
    private final AllServiceListener services = this::heard;
    private volatile @Nullable ServiceReference<?> leaving;

    /** @param changed told after every change, and sometimes when there was none */
    NoDemonstration(BundleContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
        this.bundles = new BundleTracker<>(
                context,
                Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING,
                new Bundles());
    }

    void open() {
        bundles.open();
        try {
            context.addServiceListener(services, FILTER);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        changed.run();
    }

    @Override
    public void close() {
        context.removeServiceListener(services);
        bundles.close();
    }

    /** One of the signs that are there, the same one while they are; empty if there is none. */
    Optional<String> first() {
        return signs().sorted().findFirst();
    }

    /** Whether there is another way to sign in, so that nobody misses this one. */
    boolean othersSignIn() {
        return signs().anyMatch(sign -> sign.endsWith(ANOTHER));
    }

    /**
     * Services are asked for anew each time: a service that goes may be said to have changed a moment after it was said to go,
     * and whoever remembers it then would never hear of it again.
     */
    private Stream<String> signs() {
        return Stream.concat(
                others.values().stream(),
                services().filter(service -> !service.equals(leaving)).flatMap(service -> sign(service).stream()));
    }

    private Stream<ServiceReference<?>> services() {
        try {
            var found = context.getAllServiceReferences(null, FILTER);
            return found == null ? Stream.empty() : Arrays.stream(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void heard(ServiceEvent event) {
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            leaving = event.getServiceReference();
        }
        changed.run();
    }

    private static Optional<String> sign(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get(HEADER)).map(said -> bundle.getSymbolicName() + ANOTHER);
    }

    private Optional<String> sign(ServiceReference<?> service) {
        var owner = service.getBundle();
        return owner == null || owner.equals(context.getBundle())
                ? Optional.empty()
                : sign(owner.getSymbolicName(), service);
    }

    private static Optional<String> sign(String name, ServiceReference<?> service) {
        if ("identity".equals(service.getProperty("osgi.jakartars.name"))) {
            return Optional.of(name + ANOTHER);
        }
        if (Arrays.asList((String[]) service.getProperty("objectClass")).contains("org.safehomes.host.Staff")) {
            return "org.safehomes.host.reference".equals(name)
                    ? Optional.empty()
                    : Optional.of(name + " offers the register of a real landlord's staff");
        }
        // only our own web server: what the host's listens to is the host's business
        return "org.safehomes.http".equals(name)
                ? beyondThisMachine(service.getProperty("osgi.http.endpoint"))
                : Optional.empty();
    }

    static Optional<String> beyondThisMachine(@Nullable Object endpoints) {
        var all = endpoints instanceof String[] several ? several : new String[] {String.valueOf(endpoints)};
        return Arrays.stream(all)
                .filter(endpoint -> !LOOPBACK.contains(host(endpoint)))
                .map(endpoint -> "the web server listens on " + endpoint + ", not on this machine alone")
                .findFirst();
    }

    private static String host(String endpoint) {
        return endpoint.replaceFirst("^https?://", "")
                .replaceFirst(":[0-9]+/?$", "")
                .replaceFirst("/$", "");
    }

    private final class Bundles implements BundleTrackerCustomizer<Bundle> {

        @Override
        public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            var sign = sign(bundle);
            sign.ifPresent(said -> {
                others.put(bundle, said);
                changed.run();
            });
            return sign.isPresent() ? bundle : null;
        }

        @Override
        public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {}

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle same) {
            others.remove(bundle);
            changed.run();
        }
    }
}
