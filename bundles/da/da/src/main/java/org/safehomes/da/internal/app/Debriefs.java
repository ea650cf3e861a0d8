package org.safehomes.da.internal.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.da.SurvivorMeeting.Held;
import org.safehomes.da.SurvivorMeeting.NewSurvivorMeeting;
import org.safehomes.da.Task;
import org.safehomes.gate.Granted;
import org.safehomes.host.Staff;
import org.safehomes.kernel.StaffId;

/**
 * Whose debrief is offered by whom after a distressing meeting (ST-2, L4.11, E10.7): each officer's by their own line manager, if that
 * one sees the case, else by the case's. The policies set no time: by the close of the next working day is this project's own.
 */
final class Debriefs {

    private static final List<String> WHY = List.of("A meeting was distressing: the officer is offered a debrief.");

    private final Office office;
    private final Map<StaffId, Optional<StaffId>> managers = new LinkedHashMap<>();

    /** Asks the host, before any gate, who manages whom. */
    Debriefs(Office office, NewSurvivorMeeting meeting) {
        this.office = office;
        if (meeting.held().filter(Held::distressing).isPresent()) {
            meeting.officers()
                    .forEach(officer ->
                            managers.put(officer, office.staff().find(officer).flatMap(Staff.Member::lineManager)));
        }
    }

    void offer(Granted granted) {
        var calendar = office.calendar();
        var due = calendar.closeOf(calendar.workingDayAfter(calendar.dayOf(granted.now()), 1));
        var staff = new Linked(office.staff());
        managers.forEach((officer, own) -> {
            var manager = own.filter(one -> staff.maySee(granted, one))
                    .or(granted::lineManager)
                    // nobody debriefs themself: then it is for whoever of the team may
                    .filter(one -> !one.equals(officer));
            office.tasks().raise(granted, Task.Kind.OFFER_DEBRIEF, due, manager, WHY);
        });
    }
}
