package org.safehomes.gate.internal.jobs;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job on a thread of its own: while it waits for an answer of the host, every other job goes on. */
final class RunningJob {

    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);

    /** Long enough that every other node, which asks each second, has its turn; short enough where there is no other. */
    private static final long STANDS_BACK_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final PeriodicJob job;
    private final Leases leases;
    private final IdSource ids;
    private final LongSupplier nanos;
    private final ScheduledExecutorService thread;
    private boolean failing;
    private boolean standsBack;
    private long since;

    /** @param nanos what {@link System#nanoTime()} tells */
    RunningJob(PeriodicJob job, Leases leases, IdSource ids, LongSupplier nanos) {
        this.job = job;
        this.leases = leases;
        this.ids = ids;
        this.nanos = nanos;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var named = new Thread(work, "safehomes-job-" + job.name());
            named.setDaemon(true);
            return named;
        });
    }

    void start() {
        thread.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }

    /** Lets a run that is under way finish: an interrupt in the middle of a write makes Derby drop its database. */
    void end() {
        thread.shutdown();
    }

    /** Whether the last run has finished, waiting so long for it. */
    boolean ended(long nanos) throws InterruptedException {
        return thread.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    }

    /** Throws nothing, whatever the job throws, errors too: what is scheduled never runs again after it threw. */
    void turn() {
        if (standsBack && nanos.getAsLong() - since < STANDS_BACK_NANOS) {
            return;
        }
        standsBack = false;
        try {
            if (!leases.claim(job.name())) {
                failing = false; // another node's work now: what fails here later is told anew
                return;
            }
            run();
            if (failing) {
                failing = false;
                LOG.info("Job {} works again", job.name());
            }
        } catch (Unavailable e) {
            // something is still starting or away, which health tells; the message names the part, never a record
            if (newlyFailing()) {
                LOG.warn("Job {} waits and is tried again: {}", job.name(), e.getMessage());
            }
        } catch (Throwable e) {
            // messages of databases may quote rows, so only the kind of failure is logged, and only once
            if (newlyFailing()) {
                LOG.error(
                        "Job {} fails and is tried again: {}",
                        job.name(),
                        e.getClass().getName());
            }
        }
    }

    /** A run that failed here may succeed on another node, whose host or whose disk is not the trouble: that one is let to it. */
    private void run() {
        var done = false;
        try {
            job.run(SessionCaller.system(job.name(), ids.token()));
            done = true;
        } finally {
            if (!done) {
                standsBack = true;
                since = nanos.getAsLong();
                giveUp();
            }
        }
    }

    /** Where this fails too, the lease runs out. */
    private void giveUp() {
        try {
            leases.giveUp(job.name());
        } catch (SQLException e) {
            LOG.debug("a lease cannot be given up", e);
        }
    }

    private boolean newlyFailing() {
        var before = failing;
        failing = true;
        return !before;
    }

    @Override
    public String toString() {
        return "Job " + job.name();
    }
}
