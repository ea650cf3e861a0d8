package org.safehomes.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One member of staff, who asks one thing after the other over a kept connection. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<HttpRequest> requests;
    private final String expected;
    private final List<Long> nanos = new ArrayList<>();
    private int asked;

    Client(int port, String staff, List<String> paths, String expected) {
        var credentials = Base64.getEncoder().encodeToString((staff + ":sample-only").getBytes(StandardCharsets.UTF_8));
        this.expected = expected;
        this.requests = paths.stream()
                .map(path -> HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Basic " + credentials)
                        .build())
                .toList();
    }

    /** The next request; how long it took counts if it is not to warm up. */
    void ask(boolean counts) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = http.send(requests.get(asked++ % requests.size()), BodyHandlers.ofString());
        var took = System.nanoTime() - begun;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(expected);
        if (counts) {
            nanos.add(took);
        }
    }

    List<Long> nanos() {
        return List.copyOf(nanos);
    }
}
