package org.safehomes.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.safehomes.rest.Unguarded;

/** Resources behind our extensions, without a web server. */
final class Served {

    static final int BODY_LIMIT = 4096;

    private final ApplicationHandler application;

    private ByteArrayInputStream unread = new ByteArrayInputStream(new byte[0]);

    Served(Object... more) {
        var config = new ResourceConfig()
                .register(new JsonBodies(BODY_LIMIT))
                .register(new ProblemMapper())
                .register(new Answers());
        for (var extension : more) {
            if (extension instanceof Class<?> type) {
                config.register(type);
            } else {
                config.register(extension);
            }
        }
        application = new ApplicationHandler(config);
    }

    /** How many bytes of the last request's body nobody has read. */
    int unread() {
        return unread.available();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    Answer post(String path, String json, String... headers) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer post(String path, byte[] json, String... headers) {
        var all = new LinkedHashMap<String, String>();
        all.put(HttpHeaders.CONTENT_TYPE, "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        var flat = all.entrySet().stream()
                .flatMap(header -> List.of(header.getKey(), header.getValue()).stream())
                .toArray(String[]::new);
        return send("POST", path, json, flat);
    }

    Answer send(String method, String path, byte[] body, String... headers) {
        var base = URI.create("http://localhost/api/");
        var request = new ContainerRequest(
                base,
                base.resolve(path),
                method,
                new Unguarded(),
                new MapPropertiesDelegate(),
                application.getConfiguration());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (body.length > 0) {
            request.header(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        unread = new ByteArrayInputStream(body);
        request.setEntityStream(unread);
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

        String header(String name) {
            return response.getHeaderString(name);
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

        /** The bytes as far as they do not name this one request. */
        String textWithoutCorrelation() {
            return text().replace(header("X-Correlation-Id"), "*");
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            json().path("fields")
                    .forEach(field -> fields.put(
                            field.get("pointer").asText(), field.get("message").asText()));
            return fields;
        }
    }
}
