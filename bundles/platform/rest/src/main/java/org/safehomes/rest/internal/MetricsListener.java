package org.safehomes.rest.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the measurements at {@code /metrics} on the loopback address and on nothing else. A port of its own, because
 * behind a proxy on the same machine every request to the main port comes from the loopback address.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.safehomes.metrics")
@Designate(ocd = MetricsListener.Settings.class)
public final class MetricsListener {

    /** Where the measurements can be read. */
    @ObjectClassDefinition(name = "Safe Homes: metrics")
    @interface Settings {
        @AttributeDefinition(description = "The port on the loopback address; 0 for no metrics.")
        int port() default 8283;
    }

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.metrics");

    private final Measurements measurements;
    private final Optional<HttpServer> server;

    @Activate
    public MetricsListener(@Reference Measurements measurements, Settings settings) {
        this(measurements, settings.port());
    }

    MetricsListener(Measurements measurements, int port) {
        this.measurements = measurements;
        this.server =
                port == 0 ? Optional.empty() : listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    @Deactivate
    void stop() {
        server.ifPresent(running -> running.stop(0));
    }

    private Optional<HttpServer> listen(InetSocketAddress address) {
        try {
            var listening = HttpServer.create(address, 0);
            listening.createContext("/", this::answer);
            listening.start();
            LOG.info("Metrics at http://{}:{}/metrics", address.getHostString(), address.getPort());
            return Optional.of(listening);
        } catch (IOException | IllegalArgumentException | LinkageError e) {
            // the casework does not stop because nobody can measure it
            LOG.warn("No metrics: port {} of the loopback address cannot be opened.", address.getPort());
            return Optional.empty();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            SafeHeaders.ALWAYS.forEach(exchange.getResponseHeaders()::set);
            if (!exchange.getRequestURI().getPath().equals("/metrics")) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                var text = new StringWriter();
                measurements.writeTo(text);
                var body = text.toString().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
