package org.safehomes.rest.internal;

import io.prometheus.client.Collector;
import io.prometheus.client.GaugeMetricFamily;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Memory, threads and uptime of this JVM. */
final class MachineMetrics extends Collector {

    @Override
    public List<MetricFamilySamples> collect() {
        var memory = ManagementFactory.getMemoryMXBean();
        return List.of(
                new GaugeMetricFamily(
                        "jvm_memory_heap_used_bytes",
                        "Heap in use.",
                        memory.getHeapMemoryUsage().getUsed()),
                new GaugeMetricFamily(
                        "jvm_memory_heap_max_bytes",
                        "Heap at most, -1 if unlimited.",
                        memory.getHeapMemoryUsage().getMax()),
                new GaugeMetricFamily(
                        "jvm_memory_nonheap_used_bytes",
                        "Memory in use outside the heap.",
                        memory.getNonHeapMemoryUsage().getUsed()),
                new GaugeMetricFamily(
                        "jvm_threads",
                        "Threads.",
                        ManagementFactory.getThreadMXBean().getThreadCount()),
                new GaugeMetricFamily(
                        "jvm_uptime_seconds",
                        "Time since the JVM started.",
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3));
    }
}
