package org.safehomes.it.clock.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.safehomes.it.clock.SettableClock;

/** The clock and its setting in one object. */
final class TestClock extends Clock implements SettableClock {

    private static final Clock MACHINE = Clock.tickMillis(ZoneOffset.UTC);

    private final AtomicReference<Clock> now = new AtomicReference<>(MACHINE);

    @Override
    public void setTo(Instant instant) {
        now.set(Clock.fixed(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
    }

    @Override
    public void advance(Duration amount) {
        now.updateAndGet(clock -> Clock.offset(clock, amount));
    }

    @Override
    public void followSystem() {
        now.set(MACHINE);
    }

    @Override
    public Instant instant() {
        return now.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Follows the settings made to this clock later on, too. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
