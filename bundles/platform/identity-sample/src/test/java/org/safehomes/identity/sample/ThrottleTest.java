package org.safehomes.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Throttle throttle = new Throttle(now::get);

    @Test
    void after_ten_failures_within_a_minute_a_name_waits_a_minute() {
        fail("anna", 9);
        throttle.check("anna");
        fail("anna", 1);

        assertWaits("anna");
        throttle.check("ben");
        pass(Duration.ofSeconds(59));
        assertWaits("anna");
        pass(Duration.ofSeconds(1));
        throttle.check("anna");
    }

    @Test
    void failures_further_apart_do_not_add_up() {
        for (int i = 0; i < 30; i++) {
            fail("anna", 1);
            throttle.check("anna");
            pass(Duration.ofSeconds(7));
        }
    }

    @Test
    void signing_in_forgets_the_failures() {
        fail("anna", 9);
        throttle.succeeded("anna");
        fail("anna", 9);
        throttle.check("anna");
    }

    @Test
    void it_remembers_a_thousand_names_and_no_more() {
        for (int i = 0; i < 5000; i++) {
            throttle.failed("name " + i);
        }
        assertThat(throttle.remembered()).isEqualTo(1000);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void assertWaits(String name) {
        assertThatThrownBy(() -> throttle.check(name)).isInstanceOf(Throttle.TooManyAttempts.class);
    }
}
