package org.safehomes.gate.internal.spool;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.safehomes.gate.KeptIntake;
import org.safehomes.gate.internal.Sql;
import org.safehomes.store.Database;
import org.safehomes.store.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has what waits entered as soon as the trail is back. Each node enters its own, so there is no lease. */
@Component(service = SpoolRunner.class, immediate = true)
public final class SpoolRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolRunner.class);
    private static final int LONGEST_RUN_SECONDS = 10;

    private final SealedSpool spool;
    private final Database database;
    private final List<KeptIntake> intakes = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "safehomes-spool");
        made.setDaemon(true);
        return made;
    });

    @Activate
    public SpoolRunner(
            @Reference SealedSpool spool,
            @Reference Database database,
            @Reference(target = "(safehomes.module=gate)") Schema tables) {
        this.spool = spool;
        this.database = database;
        thread.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindIntake(KeptIntake intake) {
        intakes.add(intake);
    }

    void unbindIntake(KeptIntake intake) {
        intakes.remove(intake);
    }

    /** Lets a run that is under way finish: an interrupt in the middle of a write makes Derby drop its database. */
    @Deactivate
    void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Entering what was kept did not end in time and is left to itself");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A turn that throws would be the last one. */
    private void turn() {
        try {
            if (spool.waiting() > 0 && trailIsThere()) {
                spool.enter(intakes);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The spool cannot be looked through: {}", e.getClass().getName());
        }
    }

    private boolean trailIsThere() {
        try (var connection = database.connect()) {
            new Sql(connection).rows(row -> 1, "select id from sh_audit where id = ''");
            return true;
        } catch (SQLException e) {
            return false; // health says so already
        }
    }
}
