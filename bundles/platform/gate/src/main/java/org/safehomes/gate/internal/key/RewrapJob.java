package org.safehomes.gate.internal.key;

import java.sql.SQLException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.store.KeyRotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wraps what is still under an older generation of the master key anew, some each second, until nothing is left. */
@Component(service = PeriodicJob.class)
public final class RewrapJob implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapJob.class);
    private static final int AT_ONCE = 500;

    private final KeyRotation rotation;
    private long done;

    @Activate
    public RewrapJob(@Reference KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "key-rotation";
    }

    @Override
    public void run(Caller system) {
        try {
            int now = rotation.rewrapSome(AT_ONCE);
            done += now;
            if (now == AT_ONCE) {
                LOG.info("key rotation: {} data keys wrapped anew by this node", done);
            } else if (done > 0) {
                LOG.info("key rotation: {} data keys wrapped anew by this node; nothing is left for now", done);
                done = 0;
            }
        } catch (SQLException e) {
            throw new Unavailable("a generation of the master key, or the database", e);
        }
    }
}
