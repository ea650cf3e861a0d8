package org.safehomes.gate.internal.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.gate.GateUnderTest;

class LeasesTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String job = "job-" + COUNT.incrementAndGet();

    @ParameterizedTest
    @EnumSource
    void one_node_at_a_time_and_the_same_one_goes_on(GateUnderTest.Product product) throws Exception {
        var world = GateUnderTest.shared(product);
        var one = new Leases(world.database, "one", MINUTE);
        var other = new Leases(world.database, "other", MINUTE);

        assertThat(one.claim(job)).isTrue();
        assertThat(other.claim(job)).isFalse();
        assertThat(one.claim(job)).isTrue();
        assertThat(other.claim(job + "-another")).as("each job has its own").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_lease_whose_node_died_is_taken_over_when_it_has_run_out(GateUnderTest.Product product) throws Exception {
        var world = GateUnderTest.shared(product);
        assertThat(new Leases(world.database, "dead", MINUTE).claim(job)).isTrue();
        assertThat(world.<Integer>sql(sql -> sql.update("update sh_lease set until_at = 1 where name = ?", job)))
                .isOne();
        assertThat(new Leases(world.database, "other", MINUTE).claim(job)).isTrue();
        assertThat(new Leases(world.database, "dead", MINUTE).claim(job)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void of_many_nodes_that_start_at_once_one_gets_it(GateUnderTest.Product product) throws Exception {
        var world = GateUnderTest.shared(product);
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> start =
                    () -> new Leases(world.database, "node-" + COUNT.incrementAndGet(), MINUTE).claim(job);
            int holders = 0;
            for (var claimed : threads.invokeAll(Collections.nCopies(12, start))) {
                holders += claimed.get() ? 1 : 0;
            }
            assertThat(holders).isOne();
        } finally {
            threads.shutdownNow();
        }
    }
}
