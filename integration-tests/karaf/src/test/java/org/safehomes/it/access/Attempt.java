package org.safehomes.it.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;

/** One operation that somebody tries in process, as a line that crosses into the container. */
record Attempt(String who, String action, String path, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        try {
            return JSON.writeValueAsString(Map.of("who", who, "action", action, "path", path, "body", body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
