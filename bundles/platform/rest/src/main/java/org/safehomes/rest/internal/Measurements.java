package org.safehomes.rest.internal;

import io.prometheus.client.CollectorRegistry;
import io.prometheus.client.Counter;
import io.prometheus.client.Histogram;
import io.prometheus.client.exporter.common.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.osgi.service.component.annotations.Component;

/**
 * What is counted: requests and the machine under them. Never cases, reports or anything else of the domain, because a
 * count that moves tells an onlooker that something happened.
 */
@Component(service = Measurements.class)
public final class Measurements {

    private final CollectorRegistry registry = new CollectorRegistry();
    private final Counter requests = Counter.build(
                    "safehomes_requests_total", "Requests by module and class of status.")
            .labelNames("module", "status")
            .register(registry);
    private final Histogram seconds = Histogram.build(
                    "safehomes_request_seconds", "Time until the answer was ready, by module.")
            .labelNames("module")
            .buckets(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
            .register(registry);

    public Measurements() {
        new MachineMetrics().register(registry);
    }

    /**
     * Counts one request.
     *
     * @param module the module that answered, and no more: counts of single operations would count reports and cases
     * @param nanos from arrival to the answer
     */
    void count(String module, int status, long nanos) {
        requests.labels(module, status / 100 + "xx").inc();
        seconds.labels(module).observe(nanos / 1e9);
    }

    /** Writes everything in the text format of Prometheus. */
    void writeTo(Writer out) {
        try {
            TextFormat.write004(out, registry.metricFamilySamples());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
