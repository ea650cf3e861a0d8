package org.safehomes.it.karaf;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An HTTP client of one container, signed in as one member of staff or as nobody. */
public final class Rest {

    private static final String SAMPLE_PASSWORD = "sample-only";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int STALE = 412;

    /** The jobs of the system that one change may meet. */
    private static final int MOST_TIMES = 6;

    private static final Duration POLL = Duration.ofMillis(100);
    /** The call centre and the auditor of the sample. */
    private static final Set<String> SEE_NO_CASE = Set.of("n.gillespie", "o.haddad");

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // read once by the client: lets a request say that its connection is not kept
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
    }

    private final HttpClient http;
    private final int port;
    private final Optional<String> staff;

    private Rest(HttpClient http, int port, Optional<String> staff) {
        this.http = http;
        this.port = port;
        this.staff = staff;
    }

    /** A client that is not signed in. */
    public static Rest on(int port) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Rest(http, port, Optional.empty());
    }

    /** A client that is signed in with the sample password. */
    public Rest as(String staffId) {
        return new Rest(http, port, Optional.of(staffId));
    }

    /** The headers of whoever comes with a token. */
    public static Map<String, String> bearing(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** A request for one path with a token. */
    public Answer get(String path, String token) {
        return send("GET", path, bearing(token), Optional.empty());
    }

    /** The port that this client talks to. */
    public int port() {
        return port;
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), Optional.empty());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Map.of(), Optional.of(body));
    }

    /** A creating call that may be repeated. */
    public Answer postOnce(String path, String key, Object body) {
        return send("POST", path, Map.of("Idempotency-Key", key), Optional.of(body));
    }

    /** A change of a record as it is now. */
    public Answer post(String path, Supplier<Answer> record, Object body) {
        return change("POST", path, record, body);
    }

    /** A replacement of a part of a record as it is now. */
    public Answer put(String path, Supplier<Answer> record, Object body) {
        return change("PUT", path, record, body);
    }

    /** Read again and repeated where a job of the system changed the record meanwhile, as a person would. */
    private Answer change(String method, String path, Supplier<Answer> record, Object body) {
        Answer answer;
        int times = 0;
        do {
            var seen = record.get().header("ETag");
            answer = send(method, path, Map.of("If-Match", seen), Optional.of(body));
        } while (answer.status() == STALE && ++times < MOST_TIMES);
        return answer;
    }

    /** Any request. A body that is a text or bytes is sent as it is, anything else as JSON. */
    public Answer send(String method, String path, Map<String, String> headers, Optional<Object> body) {
        try {
            return harmless(Answer.of(http.send(request(method, path, headers, body), BodyHandlers.ofByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** No refusal, and no answer to who may see no case at all, has anything in it of what was reported. */
    private Answer harmless(Answer answer) {
        if (answer.status() >= 400 || staff.isEmpty() || SEE_NO_CASE.contains(staff.get())) {
            var found = Canary.in((answer.headers() + answer.text()).getBytes(StandardCharsets.UTF_8));
            if (found.isPresent()) {
                throw new AssertionError(
                        "What a survivor said was answered to " + staff.orElse("nobody") + " with " + answer.status());
            }
        }
        return answer;
    }

    private HttpRequest request(String method, String path, Map<String, String> headers, Optional<Object> body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.map(Rest::bytes).map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
        // a server may close a kept connection while the next request is on its way, which is no failure of what is
        // tested
        request.setHeader("Connection", "close");
        body.ifPresent(sent -> request.setHeader("Content-Type", "application/json"));
        staff.ifPresent(id -> request.setHeader("Authorization", basic(id)));
        headers.forEach(request::setHeader);
        return request.build();
    }

    private static String basic(String staffId) {
        var credentials = (staffId + ":" + SAMPLE_PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static byte[] bytes(Object body) {
        try {
            if (body instanceof byte[] bytes) {
                return bytes;
            }
            return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status now; 0 while nobody listens. */
    public int status(String path) {
        try {
            return get(path).status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** Waits until a path answers so. */
    public void awaitStatus(String path, int status) {
        await(path + " answers " + status)
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> status(path), last -> last == status);
    }
}
