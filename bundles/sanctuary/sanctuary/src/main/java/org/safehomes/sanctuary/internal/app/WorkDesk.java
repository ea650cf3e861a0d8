package org.safehomes.sanctuary.internal.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.sanctuary.HomeFacts;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SanctuaryOffer.Eligibility;
import org.safehomes.sanctuary.SanctuaryRequest;
import org.safehomes.sanctuary.SecurityWork.DoneBy;
import org.safehomes.sanctuary.SecurityWork.NewSecurityWork;
import org.safehomes.sanctuary.SecurityWork.NewWorkStep;
import org.safehomes.sanctuary.SecurityWork.State;
import org.safehomes.sanctuary.SecurityWork.Step;
import org.safehomes.sanctuary.SecurityWorks;
import org.safehomes.sanctuary.internal.domain.NextStep;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Planned;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.WorkStepped;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;
import org.safehomes.sanctuary.internal.rule.EmergencyWorks;

/** The schedule of works: each is decided about when it is written down, and ordered in neutral words. */
@Component
public final class WorkDesk implements SecurityWorks {

    private static final int MOST = 40;
    private static final long MOST_PENCE = 10_000_000;

    private final Office office;
    private final HomeRegister homes;

    @Activate
    public WorkDesk(@Reference Office office, @Reference HomeRegister homes) {
        this.office = office;
        this.homes = homes;
    }

    @Override
    public EntryId plan(Caller caller, CaseRef reference, EntryId request, NewSecurityWork work, Once once) {
        new Checks()
                .present("/measure", work.measure(), "Name a measure.")
                .text("/why", work.why(), Checks.MEDIUM)
                .present("/where", work.where(), "Say where.")
                .that(
                        work.quantity() != null && work.quantity() >= 1 && work.quantity() <= MOST,
                        "/quantity",
                        "Say how many: 1 to 40.")
                .that(
                        work.estimatePence()
                                .filter(pence -> pence < 0 || pence > MOST_PENCE)
                                .isEmpty(),
                        "/estimatePence",
                        "Give 0 to 10,000,000 pence.")
                .done();
        var scheme = new Scheme(office);
        return office.gate().add(caller, SanctuaryAction.PLAN_WORK, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            requireLive(found);
            refuseUnless(scheme.offers(work.measure(), found.what().arsonThreat()));
            if (found.eligibility().outcome() == Eligibility.NOT_ELIGIBLE) {
                throw new RefusedByRule(found.eligibility());
            }
            var doneBy = scheme.doneBy(work.measure(), work.where());
            var gone = file(granted).gone(found).then(work.perpetratorLivesThere(), granted.now());
            var emergency = scheme.emergency(gone.livesThere());
            var due = Optional.of(new EmergencyWorks().due(gone.since()))
                    .filter(moment -> emergency.outcome() && doneBy.outcome() != DoneBy.NOT_FITTED);
            // more is to be done: what was done before is not looked back at yet
            office.clocks().stop(granted, Kind.REVIEW, request);
            office.clocks().stop(granted, Kind.SCHEDULE, request);
            var id = office.journal()
                    .add(granted, granted.now(), Optional.of(request), new Planned(work, doneBy, emergency, due));
            due.ifPresent(moment -> office.clocks().start(granted, Kind.WORK, id, moment));
            new Emergencies(office, scheme).look(granted, request);
            return id;
        });
    }

    @Override
    public EntryId order(Caller caller, CaseRef reference, EntryId request, EntryId work, Once once) {
        office.requireRepairs();
        var scheme = new Scheme(office);
        var ordering = new Ordering(office);
        var order = now(caller, reference, request, scheme, ordering);
        return office.gate().add(caller, SanctuaryAction.ORDER_WORK, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            var ordered = order.place(granted, found, SanctuaryFile.work(found, work));
            office.journal().add(granted, granted.now(), Optional.of(work), ordered);
            return ordered.order().reference();
        });
    }

    /** The host is asked before the case is locked: while it is slow nobody waits for the case. */
    private WorkOrder now(Caller caller, CaseRef reference, EntryId request, Scheme scheme, Ordering ordering) {
        var known = CaseFacts.of(office, caller, reference);
        var home = office.gate().read(caller, SanctuaryAction.LIST_REQUESTS, reference, visible -> file(visible)
                .request(request, Optional.empty())
                .home());
        return new WorkOrder(
                office,
                scheme,
                ordering,
                home.map(at -> homes.of(at, known)).orElseGet(HomeFacts::unknown),
                home.flatMap(homes::onEnvelope));
    }

    @Override
    public byte[] paper(Caller caller, CaseRef reference, EntryId request, EntryId work) {
        var ordering = new Ordering(office);
        return office.gate().read(caller, SanctuaryAction.PRINT_WORK, reference, visible -> {
            var file = file(visible);
            var wanted = SanctuaryFile.work(file.request(request, Optional.empty()), work);
            if (wanted.state() == State.DONE || wanted.state() == State.CALLED_OFF) {
                throw CaseFacts.refused("SA-3", "The work is done or called off: nobody is to come for it any more.");
            }
            return file.paper(work)
                    .map(made ->
                            ordering.print(visible, made.order(), made.paper().orElseThrow()))
                    .orElseThrow(() -> CaseFacts.refused("SA-3", "The work is not ordered of the provider."));
        });
    }

    @Override
    public EntryId record(
            Caller caller, CaseRef reference, EntryId request, EntryId work, NewWorkStep step, Once once) {
        new Checks()
                .present("/step", step.step(), "Say what became of it.")
                .that(Moments.past(step.at(), office.now()), "/at", Moments.PAST)
                .text("/evidence", step.evidence(), Checks.NAME)
                .text("/note", step.note(), Checks.MEDIUM)
                .that(
                        step.step() == Step.DONE || step.note().isPresent(),
                        "/note",
                        "Say why: give 1 to 4000 characters.")
                .done();
        Evidence.require(office, step.evidence());
        return office.gate().add(caller, SanctuaryAction.RECORD_WORK_STEP, reference, once, granted -> {
            var found = file(granted).request(request, Optional.empty());
            var wanted = SanctuaryFile.work(found, work);
            NextStep.obstacle(wanted, step, found.withdrawn().isPresent()).ifPresent(why -> {
                throw CaseFacts.refused("SA-3", why);
            });
            if (step.step() == Step.CALLED_OFF) {
                wanted.order().ifPresent(order -> new OrdersBack(office)
                        .takeBack(granted, order.reference(), step.note().orElseThrow()));
            }
            var id = office.journal().add(granted, step.at(), Optional.of(work), new WorkStepped(step));
            if (step.step() == Step.DONE) {
                wanted.order().ifPresent(order -> new OrdersBack(office).settled(granted, order.reference()));
            }
            if (step.step() != Step.VISIT_FAILED) {
                office.clocks().stop(granted, work);
                LookBack.reckon(office, granted, request);
            }
            if (step.step() == Step.NOT_DONE) {
                wanted.due().ifPresent(due -> office.clocks().start(granted, Kind.WORK, work, due));
                wanted.order().ifPresent(order -> office.clocks()
                        .start(granted, Kind.CALL_AGAIN, order.reference(), granted.now()));
            }
            return id;
        });
    }

    private static void requireLive(SanctuaryRequest request) {
        if (request.withdrawn().isPresent()) {
            throw CaseFacts.refused("SA-3", "The request was withdrawn: ask anew.");
        }
    }

    private static void refuseUnless(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }

    private SanctuaryFile file(Visible visible) {
        return new SanctuaryFile(office.journal().of(visible), visible.now(), Deliveries.of(visible));
    }
}
