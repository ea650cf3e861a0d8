package org.safehomes.rest.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;

/** Counts every request by the module that answers it. */
@Component(
        service = {ContainerRequestFilter.class, ContainerResponseFilter.class},
        scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsName("metrics")
@PreMatching
@Priority(Answers.OUTERMOST)
public final class RequestMetrics implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String START = RequestMetrics.class.getName() + ".start";
    private static final String NO_MODULE = "none";

    private final Measurements measurements;

    /** A proxy of JAX-RS that speaks of the request at hand; empty where no resource matched. */
    @Context
    private @Nullable ResourceInfo matched;

    @Activate
    public RequestMetrics(@Reference Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(START, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var nanos = request.getProperty(START) instanceof Long start ? System.nanoTime() - start : 0;
        measurements.count(module(), response.getStatus(), nanos);
    }

    private String module() {
        if (matched == null || matched.getResourceMethod() == null) {
            return NO_MODULE;
        }
        var path = matched.getResourceClass().getAnnotation(Path.class);
        // what the JAX-RS runtime answers by itself, such as OPTIONS, has none
        return path == null ? NO_MODULE : path.value().replaceFirst("^/", "").split("/", 2)[0];
    }
}
