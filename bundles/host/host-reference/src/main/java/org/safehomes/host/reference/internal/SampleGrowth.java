package org.safehomes.host.reference.internal;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.safehomes.host.reference.internal.SampleLoad.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the sample borough: enough to begin with before the host opens, the rest beside it. The database going away only
 * makes it wait; a start after a kill goes on from the last homes that were committed.
 */
final class SampleGrowth {

    private static final Logger LOG = LoggerFactory.getLogger(SampleGrowth.class);
    private static final long SECONDS_TO_NEXT_ATTEMPT = 20;
    private static final long SECONDS_TO_END = 20;

    private final SampleLoad load;
    private final int wanted;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread rest = new Thread(this::loadTheRest, "safehomes-sample-borough");
    private volatile Standing standing;
    private volatile boolean waiting;

    SampleGrowth(SampleLoad load) throws SQLException {
        this.load = load;
        this.wanted = load.plan().homes();
        this.standing = load.look();
    }

    /** Loads the first homes, then the others without keeping the caller waiting. */
    void begin() throws SQLException {
        standing.refusal().ifPresent(why -> LOG.warn("Sample borough: {}", why));
        if (!standing.shortOf(wanted)) {
            return;
        }
        LOG.info("Sample borough: loading, {} of {} homes are there.", standing.homes(), wanted);
        while (standing.shortOf(Math.min(wanted, SampleLoad.ENOUGH_TO_BEGIN))) {
            standing = load.step(standing);
        }
        rest.setDaemon(true);
        rest.start();
    }

    /** Ends after the homes that are being loaded. Never interrupts: Derby would take the whole database down. */
    void close() {
        closing.countDown();
        try {
            rest.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether all homes are there. */
    boolean whole() {
        return standing.refusal().isEmpty() && standing.homes() >= wanted;
    }

    /** How it stands, in a sentence. */
    String told() {
        return standing.refusal().orElseGet(() -> {
            var homes = standing.homes() + " of " + wanted + " homes";
            if (waiting) {
                return "The sample borough waits at " + homes + ": the database takes no more now.";
            }
            return whole() ? "The sample borough is whole." : "Loading sample borough: " + homes + ".";
        });
    }

    private void loadTheRest() {
        var progress = new Progress(wanted, standing.homes(), System::nanoTime);
        try {
            while (closing.getCount() > 0 && standing.shortOf(wanted)) {
                if (attempt()) {
                    progress.at(standing.homes()).ifPresent(said -> LOG.info("Sample borough: {}.", said));
                } else if (closing.await(SECONDS_TO_NEXT_ATTEMPT, TimeUnit.SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (whole()) {
            LOG.info("Sample borough: {}.", progress.done());
        }
        standing.refusal().ifPresent(why -> LOG.warn("Sample borough: {}", why));
    }

    private boolean attempt() {
        try {
            standing = load.step(standing);
            waiting = false;
        } catch (SQLException e) {
            if (!waiting) {
                // the state only: drivers quote rows in their messages
                LOG.warn("Sample borough: waiting at {} homes, database state {}.", standing.homes(), e.getSQLState());
            }
            waiting = true;
        }
        return !waiting;
    }
}
