package org.safehomes.sanctuary.internal.app;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether works and repairs can be ordered: host, council and casework are there. */
@Component(property = {"hc.name=sanctuary", "hc.tags=safehomes"})
public final class SanctuaryHealth implements HealthCheck {

    private final Office office;
    private final HomeRegister homes;

    @Activate
    public SanctuaryHealth(@Reference Office office, @Reference HomeRegister homes) {
        this.office = office;
        this.homes = homes;
    }

    /** Only a warning: casework goes on without this module, and a node without it stays ready. */
    @Override
    public Result execute() {
        return office.missing()
                .or(homes::missing)
                .map(missing -> new Result(Result.Status.WARN, missing))
                .orElseGet(() -> new Result(Result.Status.OK, "Works and repairs can be ordered."));
    }
}
