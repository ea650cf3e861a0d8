package org.safehomes.gate.internal.jobs;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.gate.internal.session.SessionCaller;
import org.safehomes.kernel.IdSource;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each registered job once a second on the node that holds its lease. */
@Component(service = JobRunner.class, immediate = true)
public final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private static final int LONGEST_RUN_SECONDS = 10;

    private final Leases leases;
    private final IdSource ids;
    private final ScheduledExecutorService threads;
    private final Map<PeriodicJob, ScheduledFuture<?>> running = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Activate
    public JobRunner(
            @Reference Database database,
            @Reference IdSource ids,
            @Reference LeaseLength lease,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.leases = new Leases(database, ids.token(), lease.length());
        this.ids = ids;
        this.threads = Executors.newScheduledThreadPool(2, work -> {
            var thread = new Thread(work, "safehomes-jobs");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindJob(PeriodicJob job) {
        running.put(job, threads.scheduleWithFixedDelay(() -> tick(job), 1, 1, TimeUnit.SECONDS));
    }

    void unbindJob(PeriodicJob job) {
        var scheduled = running.remove(job);
        if (scheduled != null) {
            scheduled.cancel(false);
        }
    }

    /** Lets a run that is under way finish: an interrupt in the middle of a write makes Derby drop its database. */
    @Deactivate
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A periodic job did not end in time and is left to itself");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick(PeriodicJob job) {
        try {
            if (leases.claim(job.name())) {
                job.run(SessionCaller.system(job.name(), ids.token()));
            }
            if (failing.remove(job.name())) {
                LOG.info("Job {} works again", job.name());
            }
        } catch (Unavailable e) {
            // something is still starting or away, which health tells; the message names the part, never a record
            if (failing.add(job.name())) {
                LOG.warn("Job {} waits and is tried again every second: {}", job.name(), e.getMessage());
            }
        } catch (Exception e) {
            // messages of databases may quote rows, so only the kind of failure is logged, and only once
            if (failing.add(job.name())) {
                LOG.error(
                        "Job {} fails and is tried again every second: {}",
                        job.name(),
                        e.getClass().getName());
            }
        }
    }
}
