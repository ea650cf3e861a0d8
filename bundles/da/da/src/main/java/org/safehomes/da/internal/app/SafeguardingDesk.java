package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.NewSafeguardingRecord;
import org.safehomes.da.Safeguarding;
import org.safehomes.da.internal.domain.SafeguardingHappening.SafeguardingRecorded;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;

/** Safeguarding referrals, decisions not to make one, and the steps inside the landlord. */
@Component
public final class SafeguardingDesk implements Safeguarding {

    private final Office office;
    private final Outward outward;

    @Activate
    public SafeguardingDesk(@Reference Office office, @Reference Outward outward) {
        this.office = office;
        this.outward = outward;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewSafeguardingRecord step, Once once) {
        check(step, office.now());
        var what = new SafeguardingRecorded(step);
        var id = EntryId.next(office.ids());
        var shared = what.shared(id);
        shared.ifPresent(SharingChecks::check);
        var outside = shared.map(decision -> new ReferredOutside(office, outward));
        return office.gate().add(caller, DaAction.RECORD_SAFEGUARDING, reference, once, granted -> {
            ReferredOutside.require(new SafeguardingReckoning(office, granted).may(step.about(), step.made()));
            office.journal().add(granted, id, step.when(), Optional.empty(), what);
            outside.ifPresent(referred -> referred.record(granted, step.when(), shared.orElseThrow()));
            new SafeguardingClocks(office).look(granted);
            return id;
        });
    }

    @Override
    public Overview overview(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_SAFEGUARDING, reference, visible -> {
            var reckoning = new SafeguardingReckoning(office, visible);
            return new Overview(reckoning.standings(), reckoning.file().recorded());
        });
    }

    private static void check(NewSafeguardingRecord step, Instant now) {
        var inside = step.about() != null && !step.about().outside() && Boolean.TRUE.equals(step.made());
        new Checks()
                .present("/about", step.about(), "Say which step it is.")
                .present("/made", step.made(), "Say whether it was taken, or decided against.")
                .that(Moments.past(step.when(), now), "/when", Moments.PAST)
                .text("/child", step.child(), Checks.NAME)
                .that(!step.referred() || step.recipient().isPresent(), "/recipient", "Say to whom it went.")
                .that(!step.referred() || step.what().isPresent(), "/what", "Say what was told.")
                .text("/what", step.what(), Checks.MEDIUM)
                .that(inside || step.why().isPresent(), "/why", "Say why, or why not.")
                .text("/why", step.why(), Checks.MEDIUM)
                .that(
                        !step.referred() || step.consent().isPresent(),
                        "/consent",
                        "Say what the survivor said about it.")
                .that(!step.referred() || step.basis().isPresent(), "/basis", "Record why it may be shared.")
                .that(!inside || step.spokenTo().isPresent(), "/spokenTo", "Say who was spoken to or told.")
                .text("/spokenTo", step.spokenTo(), Checks.NAME)
                .done();
    }
}
