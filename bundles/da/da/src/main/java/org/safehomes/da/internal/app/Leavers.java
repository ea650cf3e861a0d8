package org.safehomes.da.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.internal.jpa.InChargeTable;
import org.safehomes.gate.Granted;
import org.safehomes.gate.InSight;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.gate.PeriodicJob;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.RecordRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.rule.Upholds;

/**
 * Hands on what those owned and had to do who have left, or do no casework any more: to the first person up their chain who
 * may. They themselves are out from the moment the host says so; this sees to it that nothing is left lying.
 */
@Component
@Upholds("CL-8")
public final class Leavers implements PeriodicJob {

    /** Members of staff a second: the host is asked about each. */
    private static final int LOOKED_AT = 20;

    private static final int RECORDS_AT_ONCE = 50;

    /** A record that nobody is left for is not written to every second. */
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(10);

    private final Office office;
    private final Map<RecordRef, Instant> nobody = new ConcurrentHashMap<>();
    private final InChargeTable inCharge = new InChargeTable();
    private Optional<StaffId> after = Optional.empty();

    @Activate
    public Leavers(@Reference Office office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "da-leavers";
    }

    @Override
    public void run(Caller system) {
        var left = office.gate().list(system, DaAction.FIND_LEAVERS, sight -> {
            var records = new LinkedHashSet<RecordRef>();
            for (var staff : gone(sight)) {
                records.addAll(inCharge.recordsOf(sight, staff, RECORDS_AT_ONCE));
            }
            var refs = records.stream().filter(this::worthTrying).toList();
            return new Listed<>(refs, refs, Optional.empty());
        });
        for (var ref : left.items()) {
            if (!office.gate().change(system, DaAction.HAND_ON, ref, Version.any(), this::handOn)) {
                nobody.put(ref, office.now());
            }
        }
    }

    private Set<StaffId> gone(InSight sight) {
        var linked = new Linked(office.staff());
        var gone = new LinkedHashSet<StaffId>();
        for (int i = 0; i < LOOKED_AT; i++) {
            after = inCharge.after(sight, after);
            if (after.isEmpty()) {
                break; // from the beginning the next time
            }
            after.filter(staff -> !linked.works(staff)).ifPresent(gone::add);
        }
        return gone;
    }

    private boolean worthTrying(RecordRef ref) {
        var failed = nobody.get(ref);
        return failed == null || failed.plus(TRIED_AGAIN).isBefore(office.now());
    }

    /** @return false if nobody is left who could own it */
    private boolean handOn(Granted granted) {
        var linked = new Linked(office.staff());
        var handOver = new HandOver(office);
        var before = granted.owner();
        var owned = handOver.ownership(granted, "The owner before has left or does no casework any more.");
        handOver.tasks(
                granted,
                office.tasks().open(granted).stream()
                        .flatMap(task -> task.assignee().stream())
                        .filter(staff -> !linked.works(staff))
                        .toList());
        if (!before.equals(granted.owner())) {
            granted.announce("da/case-assigned");
        }
        return owned;
    }
}
