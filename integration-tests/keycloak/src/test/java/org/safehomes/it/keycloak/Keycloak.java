package org.safehomes.it.keycloak;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.safehomes.it.karaf.Surroundings;

/** A Keycloak of this test's own, with two realms of invented people. */
final class Keycloak implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String PASSWORD = "invented-only";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;
    private final Process process;

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it with the realms beside this class, and waits until it answers. */
    static Keycloak start(Path home, String... realms) throws IOException {
        var imports = Files.createDirectories(home.resolve("data/import"));
        for (var realm : realms) {
            var file = realm + "-realm.json";
            try (var in = Keycloak.class.getResourceAsStream("/realms/" + file)) {
                Files.write(imports.resolve(file), in.readAllBytes());
            }
        }
        int port = Surroundings.freePort();
        var starting = new ProcessBuilder(
                        "/bin/sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + Surroundings.freePort(),
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        starting.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        starting.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        starting.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        var keycloak = new Keycloak(port, starting.start());
        try {
            await("Keycloak answers, see " + home.resolve("keycloak.log"))
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(keycloak::answers);
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended.");
        }
        try {
            return http.send(request("/realms/staff").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** How a realm calls itself in its tokens. */
    String issuer(String realm) {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    /** What a person gets for their password; empty if Keycloak gives nothing. */
    Optional<JsonNode> grant(String realm, String client, String user) {
        return token(
                realm,
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", user,
                        "password", PASSWORD,
                        "scope", "openid"));
    }

    /** The access token of a person. */
    String access(String realm, String client, String user) {
        return grant(realm, client, user).orElseThrow().path("access_token").asText();
    }

    /** The access token of a client that acts for nobody. */
    String accessOfRobot(String realm) {
        return token(realm, Map.of("grant_type", "client_credentials", "client_id", "robot", "client_secret", PASSWORD))
                .orElseThrow()
                .path("access_token")
                .asText();
    }

    private Optional<JsonNode> token(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(request("/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return answer.statusCode() == 200 ? Optional.of(json(answer.body())) : Optional.empty();
    }

    /** Reads something as the administrator. */
    JsonNode read(String path) {
        return json(expect(2, send(asAdministrator(path).GET())).body());
    }

    /** Changes something as the administrator. */
    void change(String method, String path, Object body) {
        try {
            expect(
                    2,
                    send(asAdministrator(path)
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder asAdministrator(String path) {
        var token = token(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", PASSWORD))
                .orElseThrow()
                .path("access_token")
                .asText();
        return request("/admin/realms/" + path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> expect(int hundreds, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != hundreds) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it, and the Java machine that its script started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
