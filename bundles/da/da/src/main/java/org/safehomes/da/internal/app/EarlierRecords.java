package org.safehomes.da.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Party;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.jpa.EarlierTable;
import org.safehomes.da.internal.jpa.ReportTable;
import org.safehomes.gate.Each;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/**
 * Tells the gate of whom the records of an earlier release are kept from, and how urgent they are, once after the upgrade. What
 * such a record is about is sealed, so no change of its tables could do it.
 */
@Component
@Upholds("AC-2")
public final class EarlierRecords implements PeriodicJob {

    /** Records a second: the host is asked about each. */
    private static final int AT_ONCE = 25;

    private final Office office;
    private final CaseTable cases = new CaseTable();
    private final ReportTable reports = new ReportTable();
    private final EarlierTable earlier = new EarlierTable();
    private boolean over;

    @Activate
    public EarlierRecords(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-earlier-records";
    }

    @Override
    public void run(Caller system) {
        if (over) {
            return;
        }
        var waiting = office.gate()
                .list(system, DaAction.MAKE_UP_EARLIER, sight -> {
                    var found = earlier.some(sight, AT_ONCE);
                    return new Listed<>(found, found, Optional.<String>empty());
                })
                .items();
        over = waiting.isEmpty();
        Each.of(waiting, ref -> makeUpFor(system, ref));
    }

    private void makeUpFor(Caller system, RecordRef ref) {
        office.gate().change(system, DaAction.MAKE_UP_EARLIER, ref, Version.any(), granted -> {
            new KeptFrom(office).whoeverIsLeft(granted, perpetrator(granted));
            new Urgencies(office).reckon(granted);
            earlier.done(granted);
            return true;
        });
    }

    private Party perpetrator(Granted granted) {
        return granted.ref() instanceof CaseRef
                ? cases.read(granted).content().perpetrator()
                : reports.read(granted).content().perpetrator();
    }
}
