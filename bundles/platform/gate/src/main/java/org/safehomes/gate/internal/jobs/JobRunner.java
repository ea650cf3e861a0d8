package org.safehomes.gate.internal.jobs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.IdSource;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each registered job once a second on the node that holds its lease, each on a thread of its own. */
@Component(service = JobRunner.class, immediate = true)
public final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private static final int LONGEST_RUN_SECONDS = 10;

    private final Leases leases;
    private final IdSource ids;
    private final Map<PeriodicJob, RunningJob> running = new ConcurrentHashMap<>();

    @Activate
    public JobRunner(
            @Reference Database database,
            @Reference IdSource ids,
            @Reference LeaseLength lease,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.leases = new Leases(database, ids.token(), lease.length());
        this.ids = ids;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindJob(PeriodicJob job) {
        var started = new RunningJob(job, leases, ids, System::nanoTime);
        running.put(job, started);
        started.start();
    }

    void unbindJob(PeriodicJob job) {
        var ending = running.remove(job);
        if (ending != null) {
            ending.end();
        }
    }

    /** All are told before one is waited for. */
    @Deactivate
    void stop() {
        var ending = List.copyOf(running.values());
        ending.forEach(RunningJob::end);
        try {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_RUN_SECONDS);
            for (var job : ending) {
                if (!job.ended(until - System.nanoTime())) {
                    LOG.warn("{} did not end in time and is left to itself", job);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
