package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.EntryId;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;

/** Once all that is wanted of a request is done, it is looked back at three months later: by one clock, from what is so now. */
final class LookBack {

    private LookBack() {}

    static void reckon(Office office, Granted granted, EntryId id) {
        office.clocks().stop(granted, Kind.REVIEW, id);
        new SanctuaryFile(office.journal().of(granted), granted.now())
                .requests(Optional.empty()).stream()
                        .filter(request -> request.id().equals(id))
                        .flatMap(request -> request.reviewDue().stream())
                        .forEach(due -> office.clocks().start(granted, Kind.REVIEW, id, due));
    }
}
