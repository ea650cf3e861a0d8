package org.safehomes.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** How a caller is asked to sign in: the {@code WWW-Authenticate} of every 401 that this request may get. */
public final class Challenge {

    private static final String PROPERTY = Challenge.class.getName();

    private Challenge() {}

    /**
     * To be called by an identity extension before it decides, so that every refusal carries the same challenge.
     *
     * @param challenge the header's value, such as {@code Bearer realm="Safe Homes"}
     */
    public static void offer(ContainerRequestContext request, String challenge) {
        request.setProperty(PROPERTY, challenge);
    }

    /** What was offered; empty if no identity extension has seen the request. */
    public static Optional<String> of(ContainerRequestContext request) {
        return Optional.ofNullable((String) request.getProperty(PROPERTY));
    }
}
