package org.safehomes.rest.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether everything a request needs is there: every health check tagged {@code safehomes} is at most a warning, and the
 * checks without which nothing works exist. A check that is missing is not a check that passed.
 */
@Component(service = Readiness.class)
public final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.health");
    private static final String TAG = "safehomes";
    private static final Set<String> EXPECTED = Set.of("store", "gate");

    private final AtomicReference<Set<String>> lastSaid = new AtomicReference<>(Set.of("not asked yet"));

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable HealthCheckExecutor checks;

    public Readiness() {}

    Readiness(@Nullable HealthCheckExecutor checks) {
        this.checks = checks;
    }

    boolean isReady() {
        var failing = failing();
        if (!lastSaid.getAndSet(failing).equals(failing)) {
            // names and states only: what a check says in words is for the console
            if (failing.isEmpty()) {
                LOG.info("Ready.");
            } else {
                LOG.warn("Not ready: {}", failing);
            }
        }
        return failing.isEmpty();
    }

    private Set<String> failing() {
        var executor = checks;
        if (executor == null) {
            return Set.of("health checks are not running");
        }
        // while it is not ready, nobody waits for results of a moment ago to grow old
        var freshly = new HealthCheckExecutionOptions()
                .setForceInstantExecution(!lastSaid.get().isEmpty());
        return failing(executor.execute(HealthCheckSelector.tags(TAG), freshly));
    }

    private static Set<String> failing(List<HealthCheckExecutionResult> results) {
        var failing = new TreeSet<String>();
        var missing = new HashSet<>(EXPECTED);
        for (var result : results) {
            var name = result.getHealthCheckMetadata().getName();
            var status = result.getHealthCheckResult().getStatus();
            missing.remove(name);
            if (status.compareTo(Result.Status.WARN) > 0) {
                failing.add(name + " " + status);
            }
        }
        missing.forEach(name -> failing.add(name + " MISSING"));
        return failing;
    }
}
