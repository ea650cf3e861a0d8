package org.safehomes.rest.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jakartars.runtime.JakartarsServiceRuntime;
import org.osgi.service.jakartars.runtime.dto.BaseDTO;

/**
 * Whether the paths of the modules that are there answer. The whiteboard opens them a moment after the modules have started, and
 * not at all while there is no identity: until then each of them is a 404, which nobody should be sent to.
 */
@Component(property = {"hc.name=rest", "hc.tags=safehomes"})
public final class MountedPaths implements HealthCheck {

    /** Resources that need an identity are ours. */
    private static final String OURS = "(&(osgi.jakartars.resource=true)"
            + "(osgi.jakartars.extension.select=\\(osgi.jakartars.name=identity\\)))";

    private final BundleContext context;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable JakartarsServiceRuntime whiteboard;

    @Activate
    public MountedPaths(BundleContext context) {
        this.context = context;
    }

    @Override
    public Result execute() {
        var served = served(whiteboard);
        var ours = resources();
        var waiting = ours.stream().filter(id -> !served.contains(id)).count();
        if (waiting == 0) {
            return new Result(Result.Status.OK, "All " + ours.size() + " resources answer.");
        }
        return new Result(
                Result.Status.CRITICAL,
                waiting + " of " + ours.size()
                        + " resources do not answer yet. If it stays so, no identity bundle is there, or"
                        + " it is not configured: install one.");
    }

    private static Set<Long> served(@Nullable JakartarsServiceRuntime runtime) {
        if (runtime == null) {
            return Set.of();
        }
        var state = runtime.getRuntimeDTO();
        return Stream.concat(Stream.of(state.defaultApplication), Arrays.stream(state.applicationDTOs))
                .flatMap(application -> Arrays.<BaseDTO>stream(application.resourceDTOs))
                .map(resource -> resource.serviceId)
                .collect(Collectors.toSet());
    }

    private Set<Long> resources() {
        try {
            var found = context.getAllServiceReferences(null, OURS);
            return Arrays.stream(found == null ? new ServiceReference<?>[0] : found)
                    .map(reference -> (Long) reference.getProperty(Constants.SERVICE_ID))
                    .collect(Collectors.toSet());
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
