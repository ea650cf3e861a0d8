package org.safehomes.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator why tokens are refused, which those who sent them are not told: how many for which reason, at most once a
 * minute, and nothing of any token.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger("org.safehomes.identity.oidc");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Integer> counts = new TreeMap<>();
    private Instant lastSaid = Instant.MIN;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(String reason) {
        counts.merge(reason, 1, Integer::sum);
        var now = clock.instant();
        if (now.isAfter(lastSaid.plus(PAUSE))) {
            LOG.warn("Tokens refused: {}", counts);
            counts.clear();
            lastSaid = now;
        }
    }
}
