package org.safehomes.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The resources of one bundle behind the real extensions, without a web server. */
public final class Api {

    /** Whoever is signed in. */
    public static final Caller CALLER = new Officer(new StaffId("s.okafor"), "correlation-of-the-caller");

    private final String path;
    private final ApplicationHandler application;

    private Api(String path, List<Object> resources, boolean signedIn) {
        this.path = path;
        var config = RealExtensions.config();
        resources.forEach(config::register);
        if (signedIn) {
            config.register(new Everybody());
        }
        application = new ApplicationHandler(config);
    }

    /** @param path what the paths of all the resources begin with below {@code /api/}, such as {@code da/} */
    public static Api of(String path, Object... resources) {
        return new Api(path, List.of(resources), true);
    }

    public static Api withoutIdentity(String path, Object... resources) {
        return new Api(path, List.of(resources), false);
    }

    /** The path goes on from that of the resources, here and in what follows. */
    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    /** Sent as JSON unless a header says otherwise. */
    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer send(String method, String path, byte[] body, String... headers) {
        var request = request(method, path, headers);
        if (!method.equals("GET") && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        request.header(HttpHeaders.CONTENT_LENGTH, body.length);
        request.setEntityStream(new ByteArrayInputStream(body));
        return answer(request);
    }

    /** Without a body and without a word about one. */
    public Answer sendNothing(String method, String path, String... headers) {
        return answer(request(method, path, headers));
    }

    private ContainerRequest request(String method, String path, String... headers) {
        var base = URI.create("http://localhost/api/");
        var properties = new MapPropertiesDelegate();
        var request = new ContainerRequest(
                base, base.resolve(this.path + path), method, new Nobody(), properties, application.getConfiguration());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer answer(ContainerRequest request) {
        var out = new ByteArrayOutputStream();
        try {
            return new Answer(application.apply(request, out).get(), out.toByteArray());
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not even an answer", e);
        }
    }

    public record Answer(ContainerResponse response, byte[] body) {

        public int status() {
            return response.getStatus();
        }

        public @Nullable String header(String name) {
            return response.getHeaderString(name);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }

        public String problem() {
            return json().path("type").asText().replace("urn:safehomes:problem:", "");
        }

        /** Pointer to message. */
        public Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            json().path("fields")
                    .forEach(field -> fields.put(
                            field.get("pointer").asText(), field.get("message").asText()));
            return fields;
        }
    }

    private record Officer(StaffId staff, String correlation) implements Caller {}

    /** Signs everybody in as the same officer: who may do what is not decided here. */
    private static final class Everybody implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new SignedIn(CALLER, request.getSecurityContext(), SecurityContext.BASIC_AUTH));
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
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
