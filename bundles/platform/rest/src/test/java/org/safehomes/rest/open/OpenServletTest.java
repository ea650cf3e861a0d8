package org.safehomes.rest.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.Unavailable;

class OpenServletTest {

    private final List<OpenRequest> asked = new ArrayList<>();

    private OpenServlet answering(Function<OpenRequest, Optional<Object>> answer) {
        return new OpenServlet() {

            private static final long serialVersionUID = 1L;

            @Override
            protected Optional<Object> answer(OpenRequest request) {
                asked.add(request);
                return answer.apply(request);
            }
        };
    }

    private OpenServlet failing(RuntimeException failure) {
        return answering(request -> {
            throw failure;
        });
    }

    @Test
    void what_is_published_may_be_read_by_any_site_and_kept_for_a_minute() throws IOException {
        var answer = new Exchange().through(answering(request -> Optional.of(Map.of("name", "x"))));

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"name\":\"x\"}");
        assertThat(answer.headers)
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cache-Control", "public, max-age=60")
                .containsEntry("Content-Type", "application/json")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'")
                .containsKey("X-Correlation-Id")
                .doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void a_wrong_parameter_is_a_bad_request_that_names_it() throws IOException {
        var answer = new Exchange()
                .through(failing(new InvalidInput(List.of(new InvalidInput.Field("/page", "Expected 1.")))));

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.text()).contains("{\"pointer\":\"/page\",\"message\":\"Expected 1.\"}");
    }

    @Test
    void errors_are_problems_for_any_site_and_kept_by_nobody() throws IOException {
        assertProblem(new Exchange().through(failing(new NoSuchRecord())), 404, "no-such-record");
        assertProblem(new Exchange().through(answering(request -> Optional.empty())), 404, "no-such-path");

        var unavailable = new Exchange().through(failing(new Unavailable("the thing")));
        assertProblem(unavailable, 503, "unavailable");
        assertThat(unavailable.headers).containsEntry("Retry-After", "30");
    }

    @Test
    void a_failure_tells_nothing_of_itself() throws IOException {
        var answer = new Exchange().through(failing(new IllegalStateException("secret")));

        assertProblem(answer, 500, "unexpected");
        assertThat(answer.text()).doesNotContain("secret", "IllegalState");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "get", "ODD"})
    void nothing_but_reading_is_let_in_and_who_sends_a_body_is_heard_out(String method) throws IOException {
        var answer = new Exchange().with("getMethod", method).through(answering(request -> Optional.of(Map.of())));

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers).containsEntry("Allow", "GET, HEAD, OPTIONS");
        assertThat(answer.sent.available()).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_browser_that_asks_first_is_told_what_it_may() throws IOException {
        var answer = new Exchange().with("getMethod", "OPTIONS").through(failing(new IllegalStateException()));

        assertThat(answer.status).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.headers)
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "https, homes.example.org, 443, https://homes.example.org/api/directory",
        "https, homes.example.org, 80, https://homes.example.org:80/api/directory",
        "http, homes.example.org, 80, http://homes.example.org/api/directory",
        "http, homes.example.org, 8282, http://homes.example.org:8282/api/directory",
        "http, ::1, 8282, http://[::1]:8282/api/directory"
    })
    void its_address_is_the_one_that_was_asked(String scheme, String host, int port, String base) throws IOException {
        new Exchange()
                .with("getScheme", scheme)
                .with("getServerName", host)
                .with("getServerPort", port)
                .through(answering(request -> Optional.empty()));

        assertThat(asked.get(0).base()).isEqualTo(URI.create(base));
    }

    @ParameterizedTest
    @CsvSource({"/,''", "/services,services", "/services/7,services|7", "/services/,services|", "//,|"})
    void a_path_is_its_segments(String below, String segments) throws IOException {
        new Exchange().with("getPathInfo", below).through(answering(request -> Optional.empty()));

        assertThat(String.join("|", asked.get(0).path())).isEqualTo(segments);
    }

    @Test
    void parameters_come_as_they_were_sent() throws IOException {
        new Exchange()
                .with("getParameterMap", Map.of("page", new String[] {" 1", "2"}))
                .through(answering(request -> Optional.empty()));

        assertThat(asked.get(0).query()).isEqualTo(Map.of("page", List.of(" 1", "2")));
        assertThat(asked.get(0).parameter("page")).contains(" 1");
        assertThat(asked.get(0).parameter("size")).isEmpty();
        assertThat(asked.get(0).path()).isEmpty();
    }

    @Test
    void a_query_that_the_web_server_cannot_read_is_a_bad_request() throws IOException {
        var answer = new Exchange()
                .with("getParameterMap", new IllegalArgumentException("%zz"))
                .through(answering(request -> Optional.of(Map.of())));

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.text()).doesNotContain("%zz");
    }

    @Test
    void a_host_that_is_none_is_a_bad_request() throws IOException {
        var answer = new Exchange()
                .with("getServerName", "homes example")
                .through(answering(request -> Optional.of(Map.of())));

        assertProblem(answer, 400, "invalid-input");
    }

    private static void assertProblem(Exchange answer, int status, String type) {
        assertThat(answer.status).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains("\"urn:safehomes:problem:" + type + "\"", "\"status\":" + status);
        assertThat(answer.headers)
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Cache-Control", "no-store")
                .containsKey("X-Correlation-Id");
    }
}
