package org.safehomes.sanctuary.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.safehomes.da.Consent;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.SecurityWork.State;
import org.safehomes.sanctuary.internal.domain.MeasureKind;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Addressed;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Ordered;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;
import org.safehomes.sanctuary.internal.rule.LawBeforeLocks;
import org.safehomes.sanctuary.internal.rule.OpaqueOrder;

/**
 * Orders a work, by what is so now: the landlord may have set its provider since it was put on the schedule, the home be let to somebody
 * else, or the perpetrator have gone.
 */
final class WorkOrder {

    private final Office office;
    private final Scheme scheme;
    private final Ordering ordering;
    private final HomeFacts facts;
    private final Optional<String> at;

    /**
     * @param facts what the host says of the home now
     * @param at where it is, as on an envelope; empty if the host could not say
     */
    WorkOrder(Office office, Scheme scheme, Ordering ordering, HomeFacts facts, Optional<String> at) {
        this.office = office;
        this.scheme = scheme;
        this.ordering = ordering;
        this.facts = facts;
        this.at = at;
    }

    /** @throws RefusedByRule if it may not be ordered */
    Ordered place(Granted granted, SanctuaryRequest request, SecurityWork work) {
        mayOrder(request, work);
        var home = CaseFacts.require(request.home());
        var by = scheme.doneBy(work.what().measure(), work.what().where());
        if (by.outcome() == DoneBy.NOT_FITTED) {
            throw CaseFacts.refused(
                    "SA-3", "Nothing is fitted: lend it, or refer the survivor, and record that it is done.");
        }
        var gone = new SanctuaryFile(office.journal().of(granted), granted.now()).gone(request);
        var raised = Optional.of(scheme.emergency(gone.livesThere()))
                .filter(now -> now.outcome() && !work.emergency().outcome());
        var due = raised.map(now -> new EmergencyWorks().due(gone.since()));
        due.ifPresent(moment -> office.clocks().start(granted, Kind.WORK, work.id(), moment));
        return order(granted, home, request, work, by, raised, due);
    }

    private Ordered order(
            Granted granted,
            Uprn home,
            SanctuaryRequest request,
            SecurityWork work,
            Decision<DoneBy> by,
            Optional<Decision<Boolean>> raised,
            Optional<Instant> due) {
        var what = work.what();
        var text = new OpaqueOrder()
                .fit(what.measure(), what.where(), what.quantity())
                .outcome();
        var emergency = raised.orElse(work.emergency()).outcome();
        if (by.outcome() == DoneBy.LANDLORD) {
            return new Ordered(ordering.ofTheDesk(granted, home, text, emergency), by, raised, due, Optional.empty());
        }
        var to = new Addressed(
                scheme.requireProvider(),
                office.landlord(),
                at.orElseThrow(
                        () -> new Unavailable("the host's register of homes: nobody could say where the home is")),
                request.what().fitter());
        return new Ordered(ordering.ofTheProvider(granted, to, text, emergency), by, raised, due, Optional.of(to));
    }

    private void mayOrder(SanctuaryRequest request, SecurityWork work) {
        if (request.withdrawn().isPresent()) {
            throw CaseFacts.refused("SA-3", "The request was withdrawn: ask anew.");
        }
        if (work.state() != State.PLANNED) {
            throw CaseFacts.refused("SA-3", "The work is ordered, done or called off already.");
        }
        if (request.what().consent() != Consent.GIVEN) {
            throw CaseFacts.refused(
                    "SH-3",
                    "The survivor has not agreed to works at their home: ask them, and ask for the works anew.");
        }
        if (MeasureKind.securesAgainstOthers(work.what().measure())) {
            var law = law(request, facts);
            if (!law.outcome()) {
                throw new RefusedByRule(law);
            }
        }
    }

    static Decision<Boolean> law(SanctuaryRequest request, HomeFacts now) {
        var rule = new LawBeforeLocks();
        var goAhead = request.considerations().stream()
                .reduce((one, next) -> next)
                .map(last -> last.what().goAhead());
        return rule.decide(rule.holder(request.facts(), now), goAhead);
    }
}
