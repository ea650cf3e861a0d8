package org.safehomes.da.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Caseload;
import org.safehomes.da.Caseload.Share;
import org.safehomes.da.Caseloads;
import org.safehomes.da.DaAction;
import org.safehomes.da.internal.jpa.CaseloadTable;
import org.safehomes.da.internal.jpa.CaseloadTable.Owned;
import org.safehomes.da.internal.jpa.CaseloadTable.ToDo;
import org.safehomes.gate.Listing.Listed;
import org.safehomes.host.Staff;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.StaffId;
import org.safehomes.kernel.rule.Upholds;

/** Who has how much to do, for whoever manages them. The host is asked before and after the gate: inside, a connection is held. */
@Component
@Upholds("AC-2")
public final class CaseloadDesk implements Caseloads {

    private final Office office;
    private final CaseloadTable table = new CaseloadTable();

    private record Counted(Map<StaffId, Owned> cases, Map<StaffId, ToDo> tasks) {}

    @Activate
    public CaseloadDesk(@Reference Office office) {
        this.office = office;
    }

    @Override
    public Caseload caseload(Caller caller) {
        var linked = new Linked(office.staff());
        var staff = staff(caller);
        var ids = staff.stream().map(Staff.Member::id).toList();
        // counts are about no one record: the trail has who counted and when
        var counted = office.gate()
                .list(caller, DaAction.READ_CASELOAD, sight -> {
                    var tasks = ids.isEmpty() ? Map.<StaffId, ToDo>of() : table.tasks(sight, ids, office.now());
                    return new Listed<>(List.of(new Counted(table.cases(sight), tasks)), List.of(), Optional.empty());
                })
                .items()
                .get(0);
        var shares = staff.stream()
                .map(member -> share(member, linked.works(member.id()), counted))
                .toList();
        var idle = counted.cases().entrySet().stream()
                .filter(owned -> !linked.works(owned.getKey()))
                .mapToInt(owned -> owned.getValue().open())
                .sum();
        return new Caseload(shares, idle);
    }

    private List<Staff.Member> staff(Caller caller) {
        return Stream.concat(
                        office.staff().find(caller.staff()).stream(),
                        office.staff().reportingTo(caller.staff()).stream())
                .distinct()
                .sorted(Comparator.comparing(Staff.Member::name)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }

    private static Share share(Staff.Member member, boolean works, Counted counted) {
        var cases = counted.cases().getOrDefault(member.id(), Owned.NOTHING);
        var tasks = counted.tasks().getOrDefault(member.id(), ToDo.NOTHING);
        return new Share(
                member.id(),
                member.name(),
                works,
                cases.open(),
                cases.immediate(),
                cases.high(),
                tasks.open(),
                tasks.overdue(),
                tasks.next());
    }
}
