package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.CaseAccess;
import org.safehomes.da.DaAction;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.Version;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.rule.Upholds;

/** Who may see a case by name, and who never. */
@Component
@Upholds("AC-1")
@Upholds("AC-2")
public final class AccessList implements CaseAccess {

    private final Office office;

    @Activate
    public AccessList(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Access read(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.READ_ACCESS,
                        reference,
                        visible -> new Access(
                                visible.grants().stream()
                                        .map(grant -> new Named(
                                                grant.staff(),
                                                grant.reason(),
                                                grant.by(),
                                                grant.from(),
                                                grant.until(),
                                                Extent.valueOf(grant.extent().name())))
                                        .toList(),
                                visible.excludedByName()));
    }

    @Override
    public Version grant(
            Caller caller, CaseRef reference, StaffId staff, String reason, Optional<Instant> until, Extent extent) {
        var now = office.now();
        new Checks()
                .text("/reason", reason, Checks.MEDIUM)
                .present("/staff", staff, CaseFile.NOT_AN_OWNER)
                .present("/extent", extent, "Say FULL or BASIC.")
                .that(
                        until.isEmpty() || until.get().isAfter(now) && Moments.near(until.get(), now),
                        "/until",
                        "The end lies in the future, at most a year ahead.")
                .done();
        var active = new Linked(office.staff()).active(staff);
        return office.gate().change(caller, DaAction.GRANT_ACCESS, reference, Version.any(), granted -> {
            new Checks()
                    .that(active && !granted.barred(staff), "/staff", CaseFile.NOT_AN_OWNER)
                    .done();
            granted.grant(staff, reason, until, org.safehomes.gate.Extent.valueOf(extent.name()));
            office.journal().add(granted, new Happening.AccessGranted(staff, reason, until, Optional.of(extent)));
            return next(granted.version());
        });
    }

    @Override
    public Version end(Caller caller, CaseRef reference, StaffId staff, String reason) {
        new Checks()
                .present("/staff", staff, "Name whose access ends.")
                .text("/reason", reason, Checks.MEDIUM)
                .done();
        return office.gate().change(caller, DaAction.END_ACCESS, reference, Version.any(), granted -> {
            granted.endGrant(staff);
            office.journal().add(granted, new Happening.AccessEnded(staff, reason));
            return next(granted.version());
        });
    }

    @Override
    public Version exclude(Caller caller, CaseRef reference, StaffId staff, String reason) {
        new Checks()
                .present("/staff", staff, "Name who is linked to the perpetrator.")
                .text("/reason", reason, Checks.MEDIUM)
                .done();
        var exclusion = new Exclusion(office);
        return office.gate().change(caller, DaAction.EXCLUDE, reference, Version.any(), granted -> {
            new Checks()
                    .that(
                            !caller.staff().equals(staff),
                            "/staff",
                            "Somebody else excludes you: tell your line manager.")
                    .done();
            exclusion.onTheWordOf(granted, List.of(staff), reason, "/staff");
            return next(granted.version());
        });
    }

    private static Version next(Version before) {
        return new Version(before.value() + 1);
    }
}
