package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/**
 * Excludes staff who have come to be linked to a perpetrator since the record was made. They cannot see it from the moment
 * of the link on, which the gate sees to; this makes it last, and hands on what they owned and had to do.
 */
@Component
@Upholds("AC-2")
public final class LinkedStaff implements PeriodicJob {

    /** Records a second: the host is asked about each. */
    private static final int AT_ONCE = 25;

    private final Office office;
    private Optional<RecordRef> after = Optional.empty();

    @Activate
    public LinkedStaff(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-linked-staff";
    }

    @Override
    public void run(Caller system) {
        var swept = office.gate()
                .list(system, DaAction.FIND_LINKED, sight -> {
                    var found = sight.unnoticed(after, AT_ONCE);
                    return new Listed<>(List.of(found), found.records(), Optional.empty());
                })
                .items()
                .get(0);
        after = swept.last();
        var kept = new KeptFrom(office);
        for (var ref : swept.records()) {
            office.gate().change(system, DaAction.EXCLUDE_LINKED, ref, Version.any(), granted -> {
                kept.unnoticed(granted);
                return true;
            });
        }
    }
}
