package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/** Keeps the two sides of a counter-allegation apart when managers come and go: whoever comes in on one is out of the other. */
@Component
@Upholds("IN-11")
public final class KeepingApart implements PeriodicJob {

    private final Office office;

    @Activate
    public KeepingApart(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-keeping-apart";
    }

    @Override
    public void run(Caller system) {
        var mingled = office.gate().list(system, DaAction.FIND_MINGLED, sight -> {
            var refs = sight.mingled();
            return new Listed<>(refs, refs, Optional.empty());
        });
        mingled.items()
                .forEach(ref -> office.gate().change(system, DaAction.KEEP_APART, ref, Version.any(), granted -> {
                    granted.separate();
                    return true;
                }));
    }
}
