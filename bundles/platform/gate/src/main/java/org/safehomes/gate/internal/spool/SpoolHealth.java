package org.safehomes.gate.internal.spool;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.kernel.problem.Unavailable;

/** How much waits in the spool of this node. Warns only: a node that keeps reports goes on taking them. */
@Component(property = {"hc.name=spool", "hc.tags=safehomes"})
public final class SpoolHealth implements HealthCheck {

    private final SealedSpool spool;

    @Activate
    public SpoolHealth(@Reference SealedSpool spool) {
        this.spool = spool;
    }

    @Override
    public Result execute() {
        try {
            var waiting = spool.waiting();
            var aside = spool.aside();
            if (!aside.isEmpty()) {
                return new Result(
                        Result.Status.WARN,
                        "Reports that were acknowledged do not open: they are damaged or sealed with another key file. Keep "
                                + String.join(", ", aside) + " in " + spool.path()
                                + ", put the right key file back and restart. " + waiting + " reports wait besides.");
            }
            return waiting == 0
                    ? new Result(Result.Status.OK, "No report waits in the spool.")
                    : new Result(
                            Result.Status.WARN,
                            waiting + " reports wait in the spool of this node for the database or the audit trail.");
        } catch (Unavailable e) {
            return new Result(
                    Result.Status.WARN, "The spool at " + spool.path() + " cannot be read: no report can be kept.");
        }
    }
}
