package org.safehomes.it.karaf;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.safehomes.it.clock.SettableClock;
import org.safehomes.it.invoker.FromOutside;

/** What {@link SafeHomes} does to the clock, inside. */
@ExtendWith(FromOutside.class)
class ClockSteps {

    private final SettableClock clock = service();

    private static SettableClock service() {
        var context = FrameworkUtil.getBundle(ClockSteps.class).getBundleContext();
        return context.getService(context.getServiceReference(SettableClock.class));
    }

    @Test
    void setTo(String instant) {
        clock.setTo(Instant.parse(instant));
    }

    @Test
    void advance(String duration) {
        clock.advance(Duration.parse(duration));
    }

    @Test
    void followSystem() {
        clock.followSystem();
    }
}
