package org.safehomes.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** How many reads a second one way of reading answers, over kept connections. */
final class Throughput {

    private static final int CLIENTS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<HttpRequest> requests;
    private final List<Double> rounds = new ArrayList<>();

    Throughput(int port, String path, List<String> refs) {
        var credentials = "s.okafor:sample-only".getBytes(StandardCharsets.UTF_8);
        this.requests = refs.stream()
                .map(ref -> HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + ref))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                        .build())
                .toList();
    }

    /** One round; what it comes to counts if it is not to warm up. */
    void run(Duration length, boolean counts) throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + length.toNanos();
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                work.add(() -> readUntil(end, first));
            }
            int answered = 0;
            for (var done : people.invokeAll(work)) {
                answered += done.get();
            }
            if (counts) {
                rounds.add(answered / (length.toMillis() / 1_000.0));
            }
        } finally {
            people.shutdown();
        }
    }

    private int readUntil(long end, int first) throws IOException, InterruptedException {
        int answered = 0;
        for (int i = first; System.nanoTime() < end; i += CLIENTS) {
            var answer = http.send(requests.get(i % requests.size()), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            answered++;
        }
        return answered;
    }

    double median() {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}
