package org.safehomes.council.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.safehomes.kernel.council.Council;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the {@link Council} while the named council's bundle is there, and says what is missing while it is not.
 *
 * <p>Always active, so that there is somebody to ask; modules wait for the {@code Council} service alone.
 */
@Component(
        service = {CouncilDesk.class, HealthCheck.class},
        configurationPid = CouncilDesk.PID,
        immediate = true,
        property = {"hc.name=Safe Homes council", "hc.tags=safehomes"})
@Designate(ocd = CouncilConfiguration.class)
public final class CouncilDesk implements HealthCheck {

    static final String PID = "org.safehomes.council";

    private static final Logger LOG = LoggerFactory.getLogger(CouncilDesk.class);

    private enum State {
        OPENING,
        OPEN,
        CLOSED
    }

    private final BundleContext context;
    private final String named;
    private final List<String> overrides;
    private final CouncilBundles bundles;

    private State state = State.OPENING;
    private volatile Choice choice = new Choice(Optional.empty(), List.of());
    private @Nullable ServiceRegistration<Council> registration;

    @Activate
    public CouncilDesk(BundleContext context, CouncilConfiguration configuration) {
        this.context = context;
        this.named = configuration.council().trim();
        this.overrides = List.of(configuration.overrides());
        this.bundles = new CouncilBundles(context, this::choose);
        bundles.open();
        state(State.OPEN);
        choose();
    }

    @Deactivate
    void close() {
        state(State.CLOSED);
        bundles.close();
        serve(Optional.empty());
    }

    /** The council that is served now. */
    public Optional<ConfiguredCouncil> council() {
        return choice.council();
    }

    /** What there is to say about it: that all is well, or what is missing and what to do. */
    public List<Finding> findings() {
        return choice.findings();
    }

    @Override
    public Result execute() {
        return Finding.toHealth(findings());
    }

    private synchronized void state(State next) {
        state = next;
    }

    /** Half the bundles while opening, and each one going while closing, would only make the service flicker. */
    private synchronized void choose() {
        if (state != State.OPEN) {
            return;
        }
        var next = Choice.of(named, overrides, bundles.readings());
        var before = choice;
        choice = next;
        var alreadySaid = before.findings().stream().map(Finding::text).toList();
        next.findings().stream()
                .filter(each -> !alreadySaid.contains(each.text()))
                .forEach(CouncilDesk::log);
        if (!next.council().equals(before.council())) {
            serve(next.council());
        }
    }

    private synchronized void serve(Optional<ConfiguredCouncil> council) {
        if (registration != null) {
            registration.unregister();
            registration = null;
        }
        if (council.isPresent()) {
            var properties =
                    FrameworkUtil.asDictionary(Map.of("council", council.get().name()));
            registration = context.registerService(Council.class, council.get(), properties);
        }
    }

    private static void log(Finding finding) {
        if (finding.level() == Finding.Level.FINE) {
            LOG.info("{}", finding.text());
        } else {
            // no error: at start the council's own bundle may simply come later
            LOG.warn("{}", finding.text());
        }
    }
}
