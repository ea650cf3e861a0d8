package org.safehomes.directory.rest.internal.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.rest.SignedIn;
import org.safehomes.rest.internal.RealExtensions;

/** The resource behind the real extensions, without a web server. */
final class Api {

    private final ApplicationHandler application;

    private Api(SupportServicesResource resource, boolean signedIn) {
        var config = RealExtensions.config().register(resource);
        if (signedIn) {
            config.register(new Everybody());
        }
        application = new ApplicationHandler(config);
    }

    static Api of(SupportServicesResource resource) {
        return new Api(resource, true);
    }

    static Api withoutIdentity(SupportServicesResource resource) {
        return new Api(resource, false);
    }

    Answer get(String below) {
        var base = URI.create("http://localhost/api/");
        var request = new ContainerRequest(
                base,
                base.resolve("support-services" + below),
                "GET",
                null,
                new MapPropertiesDelegate(),
                application.getConfiguration());
        request.setEntityStream(new ByteArrayInputStream(new byte[0]));
        var out = new ByteArrayOutputStream();
        try {
            return new Answer(application.apply(request, out).get(), out.toByteArray());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not even an answer", e);
        }
    }

    record Answer(ContainerResponse response, byte[] body) {

        int status() {
            return response.getStatus();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }
    }

    record Officer(StaffId staff, String correlation) implements Caller {}

    private static final class Everybody implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var caller = new Officer(new StaffId("s.okafor"), "correlation-of-the-caller");
            request.setSecurityContext(new SignedIn(caller, new Nobody(), "TEST"));
        }
    }

    private static final class Nobody implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
