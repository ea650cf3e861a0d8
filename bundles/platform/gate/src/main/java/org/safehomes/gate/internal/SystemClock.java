package org.safehomes.gate.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;

/** The machine's clock as a service. Millisecond steps, which is what the tables keep. */
@Component(service = Clock.class)
public final class SystemClock extends Clock {

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
