package org.safehomes.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Measurements measurements = new Measurements();

    @Test
    void requests_are_counted_by_module_and_never_by_operation_or_path() {
        var served = new Served(Samples.class, new RequestMetrics(measurements));
        served.get("samples/fails/missing");
        served.get("samples/fails/hidden");
        served.get("samples/whole");
        served.get("nowhere/C-7KQ2M9X4TB3DHW5N");
        served.send("BREW", "samples/whole", new byte[0]);

        assertThat(text())
                .contains(
                        "safehomes_requests_total{module=\"samples\",status=\"4xx\",} 2.0",
                        "safehomes_requests_total{module=\"samples\",status=\"2xx\",} 1.0",
                        "safehomes_requests_total{module=\"none\",status=\"4xx\",} 2.0",
                        "safehomes_request_seconds_count{module=\"samples\",} 3.0",
                        "jvm_memory_heap_used_bytes",
                        "jvm_threads")
                .doesNotContain("C-7KQ2", "missing", "BREW", "whole", "POST");
    }

    @Test
    void the_listener_answers_on_the_loopback_address_until_it_is_stopped() throws Exception {
        int port = freePort();
        var listener = new MetricsListener(measurements, port);
        try {
            var answer = ask(port, "/metrics");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("jvm_threads");
            assertThat(ask(port, "/").statusCode()).isEqualTo(404);
        } finally {
            listener.stop();
        }
        // the port is free again
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void a_port_that_is_taken_stops_nothing_else() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            new MetricsListener(measurements, taken.getLocalPort()).stop();
        }
        new MetricsListener(measurements, 0).stop();
    }

    private String text() {
        var out = new StringWriter();
        measurements.writeTo(out);
        return out.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
