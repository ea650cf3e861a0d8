package org.safehomes.identity.sample;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing: after ten failures within a minute a name waits a minute, whether it exists or not. Remembers the
 * last thousand names that failed.
 */
final class Throttle {

    private static final int FAILURES = 10;
    private static final int NAMES = 1000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private final Map<String, Failures> byName = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES;
        }
    };

    Throttle(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @throws TooManyAttempts if the name has to wait */
    synchronized void check(String name) {
        var failures = byName.get(name);
        if (failures != null && failures.count() >= FAILURES && age(failures) < WINDOW.toNanos()) {
            throw new TooManyAttempts(WINDOW.minusNanos(age(failures)));
        }
    }

    synchronized void failed(String name) {
        var before = byName.get(name);
        var fresh = before == null || age(before) >= WINDOW.toNanos();
        var count = fresh ? 1 : before.count() + 1;
        // the window opens at the first failure; the wait at the tenth
        var since = fresh || count == FAILURES ? nanos.getAsLong() : before.since();
        byName.put(name, new Failures(count, since));
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    synchronized int remembered() {
        return byName.size();
    }

    private long age(Failures failures) {
        return nanos.getAsLong() - failures.since();
    }

    private record Failures(int count, long since) {}

    /** The name has to wait. */
    static final class TooManyAttempts extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Duration wait;

        TooManyAttempts(Duration wait) {
            super("Too many attempts.");
            this.wait = wait;
        }

        Duration remaining() {
            return wait;
        }
    }
}
