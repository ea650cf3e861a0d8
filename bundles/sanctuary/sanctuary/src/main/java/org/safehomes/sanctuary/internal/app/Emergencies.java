package org.safehomes.sanctuary.internal.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Consent;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.rule.Upholds;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.SecurityWork.State;
import org.safehomes.sanctuary.internal.domain.HasGone;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Raised;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;

/**
 * Once the perpetrator has gone, all that is to be done at the home is an emergency (SA-2), and its hours count from when that was said:
 * what is planned, what is ordered, and what nobody has put on a schedule yet.
 */
@Upholds("SA-2")
final class Emergencies {

    private static final Set<State> TO_BE_DONE =
            EnumSet.of(State.PLANNED, State.ORDERED, State.VISIT_FAILED, State.NOT_DONE);
    private static final Set<Consent> NOT_WANTED = EnumSet.of(Consent.REFUSED, Consent.WITHDRAWN);

    private final Office office;
    private final Scheme scheme;

    /** @param scheme as it is today, read before the case was looked up */
    Emergencies(Office office, Scheme scheme) {
        this.office = office;
        this.scheme = scheme;
    }

    /** Starts the clocks that follow from what is known now of a request, and no clock twice. */
    void look(Granted granted, EntryId id) {
        var file = new SanctuaryFile(office.journal().of(granted), granted.now());
        var request = file.request(id, Optional.empty());
        var gone = file.gone(request);
        var emergency = scheme.emergency(gone.livesThere());
        if (!emergency.outcome() || request.withdrawn().isPresent()) {
            return;
        }
        if (waitsForSchedule(request)) {
            office.clocks().startOnce(granted, Kind.SCHEDULE, id, new EmergencyWorks().due(gone.since()));
        }
        request.works().stream()
                .filter(work -> TO_BE_DONE.contains(work.state()) && work.due().isEmpty())
                .filter(work -> work.doneBy().outcome() != DoneBy.NOT_FITTED)
                .forEach(work -> raise(granted, work, emergency, gone));
    }

    private void raise(Granted granted, SecurityWork work, Decision<Boolean> emergency, HasGone gone) {
        var due = new EmergencyWorks().due(gone.since());
        office.journal().add(granted, granted.now(), Optional.of(work.id()), new Raised(emergency, due));
        office.clocks().start(granted, Kind.WORK, work.id(), due);
        work.order()
                .ifPresent(order -> office.clocks().start(granted, Kind.MORE_URGENT, order.reference(), granted.now()));
    }

    /** Where nothing can be planned or nobody wants it, nobody is late. */
    private static boolean waitsForSchedule(SanctuaryRequest request) {
        return List.of(SanctuaryRequest.State.ASKED, SanctuaryRequest.State.ASSESSED)
                        .contains(request.state())
                && request.eligibility().outcome() != Eligibility.NOT_ELIGIBLE
                && !NOT_WANTED.contains(request.what().consent());
    }
}
