package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.rule.Upholds;

class ProblemsTest {

    private final Served served = new Served(Samples.class);

    @ParameterizedTest
    @CsvSource({
        "not-signed-in, 401, not-signed-in",
        "not-allowed, 403, not-allowed",
        "missing, 404, no-such-record",
        "stale, 409, stale-version",
        "invalid, 422, invalid-input",
        "refused, 409, refused-by-rule",
        "key, 422, key-reused",
        "blank, 503, parameter-not-set",
        "unavailable, 503, unavailable",
        "broken, 500, unexpected"
    })
    void each_error_of_the_domain_has_its_status_and_type(String how, int status, String type) {
        var answer = served.get("samples/fails/" + how);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:safehomes:problem:" + type);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("correlation").asText()).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void the_bytes_of_a_problem_are_these() {
        assertThat(served.get("samples/fails/refused").textWithoutCorrelation())
                .isEqualTo("{\"clauses\":[\"W6\"],\"correlation\":\"*\",\"detail\":\"No safe contact is known yet.\","
                        + "\"reasons\":[\"No safe contact is known yet.\"],\"rule\":\"SC-2\",\"status\":409,"
                        + "\"title\":\"Refused by a rule\",\"type\":\"urn:safehomes:problem:refused-by-rule\"}");
        assertThat(served.get("samples/fails/invalid").textWithoutCorrelation())
                .isEqualTo(
                        "{\"correlation\":\"*\",\"detail\":\"Some of what was sent cannot be taken: see the fields.\","
                                + "\"fields\":[{\"pointer\":\"/a/0\",\"message\":\"Expected a text.\"}],\"status\":422,"
                                + "\"title\":\"Invalid input\",\"type\":\"urn:safehomes:problem:invalid-input\"}");
    }

    @Test
    @Upholds("AN-2")
    void missing_and_hidden_are_the_same_bytes_and_headers() {
        var missing = served.get("samples/fails/missing");
        var hidden = served.get("samples/fails/hidden");

        assertThat(hidden.textWithoutCorrelation()).isEqualTo(missing.textWithoutCorrelation());
        assertThat(hidden.response().getStringHeaders().keySet())
                .isEqualTo(missing.response().getStringHeaders().keySet());
        assertThat(hidden.body()).hasSameSizeAs(missing.body());
    }

    @Test
    void a_stale_version_is_412_for_whoever_sent_if_match() {
        var answer = served.send("PUT", "samples/fails/stale", new byte[0], "If-Match", "\"7\"");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.json().get("status").asInt()).isEqualTo(412);
        assertThat(answer.json().get("type").asText()).endsWith("stale-version");
    }

    @Test
    void what_nobody_has_set_says_which_and_not_to_wait() {
        var answer = served.get("samples/fails/blank");

        assertThat(answer.json().get("parameter").asText()).isEqualTo("sanctuary.provider");
        assertThat(answer.json().get("rule").asText()).isEqualTo("SA-3");
        assertThat(answer.json().get("detail").asText())
                .contains("sanctuary.provider is not set", "A policy", "E8", "org.safehomes.council");
        assertThat(answer.header("Retry-After")).isNull();
    }

    @Test
    void unavailable_says_when_to_try_again() {
        assertThat(served.get("samples/fails/unavailable").header("Retry-After"))
                .isEqualTo("30");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, '', 404, no-such-path",
        "GET, samples/nowhere, '', 404, no-such-path",
        "DELETE, samples/whole, '', 405, method-not-allowed",
        "POST, samples, text/plain, 415, unsupported-media-type",
        "POST, samples, application/json;charset=iso-8859-1, 415, unsupported-media-type",
        "POST, samples, '', 415, unsupported-media-type",
    })
    void what_the_protocol_refuses_is_a_problem_too(
            String method, String path, String mediaType, int status, String type) {
        var headers = mediaType.isEmpty() ? new String[0] : new String[] {"Content-Type", mediaType};
        var answer = served.send(method, path, method.equals("POST") ? "{}".getBytes() : new byte[0], headers);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:safehomes:problem:" + type);
    }

    @Test
    void a_wrong_method_learns_the_right_ones() {
        assertThat(served.send("DELETE", "samples/whole", new byte[0]).header("Allow"))
                .contains("GET");
    }

    @Test
    void whoever_accepts_no_json_gets_406() {
        var answer = served.get("samples/whole", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "text/html, Application/Problem+JSON;q=0.5"})
    void whoever_accepts_our_errors_gets_our_answers(String accepted) {
        var answer = served.get("samples/whole", "Accept", accepted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails/broken", "error", "chatty", "plain", "unwritable"})
    void nothing_of_a_failure_reaches_the_client_or_the_log_but_where_it_happened(String path) {
        try (var log = new Log()) {
            var answer = served.get("samples/" + path);

            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.text() + log.text()).doesNotContain("Jane", "Mill Lane");
            assertThat(answer.text()).doesNotContain("java", "Exception", "Error", "safehomes.rest", "jackson");
            if (answer.status() == 500) {
                assertThat(log.text()).contains(answer.header("X-Correlation-Id"), "\tat ");
            }
        }
    }

    @Test
    void every_answer_forbids_keeping_guessing_and_framing() {
        for (var path : List.of("samples/whole", "samples/fails/missing", "nowhere", "samples/error")) {
            var answer = served.get(path);

            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("X-Correlation-Id")).isNotBlank();
            assertThat(answer.header("Server")).isNull();
        }
    }

    /** What is logged while it is open. */
    private static final class Log extends Handler implements AutoCloseable {

        private final List<String> lines = new ArrayList<>();
        private final Logger logger = Logger.getLogger("org.safehomes.rest");

        Log() {
            logger.addHandler(this);
            logger.setUseParentHandlers(false);
        }

        String text() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
        }
    }
}
