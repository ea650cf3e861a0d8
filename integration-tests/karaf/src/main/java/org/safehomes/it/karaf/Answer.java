package org.safehomes.it.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What came back over HTTP. */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers().map(), response.body());
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + this, e);
        }
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The first value of a header; empty if it is not there. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }

    /** The fields that a problem names as wrong. */
    public List<String> wrongFields() {
        return stream(json().path("fields"))
                .map(field -> field.path("pointer").asText())
                .toList();
    }

    /** The elements of a list. */
    public static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /**
     * Everything that a client could tell two answers apart by: status, headers and bytes, with the correlation id, which is
     * random, and the date taken out.
     */
    public String fingerprint() {
        var seen = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        seen.putAll(headers);
        seen.remove("Date");
        var correlation = json().path("correlation").asText();
        if (correlation.isEmpty()) {
            throw new IllegalStateException("A problem without a correlation id: " + this);
        }
        return (status + "\n" + seen + "\n" + text()).replace(correlation, "(correlation)");
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + text();
    }
}
