package org.safehomes.rest.internal;

import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What the whiteboard selects for every resource, as the container has it; only the identity is the test's own. */
public final class RealExtensions {

    private static final int BODY_LIMIT = 256 * 1024;

    private RealExtensions() {}

    public static ResourceConfig config() {
        return new ResourceConfig()
                .register(new JsonBodies(BODY_LIMIT))
                .register(new ProblemMapper())
                .register(new Answers())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
