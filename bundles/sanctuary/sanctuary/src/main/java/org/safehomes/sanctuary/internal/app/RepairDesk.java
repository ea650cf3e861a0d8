package org.safehomes.sanctuary.internal.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Contact;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.host.Repairs.Priority;
import org.safehomes.host.Repairs.Repair;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.sanctuary.DamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewDamageRepair;
import org.safehomes.sanctuary.DamageRepair.NewRepairStep;
import org.safehomes.sanctuary.DamageRepair.RecordedCost;
import org.safehomes.sanctuary.DamageRepair.RepairCost;
import org.safehomes.sanctuary.DamageRepair.State;
import org.safehomes.sanctuary.DamageRepair.Step;
import org.safehomes.sanctuary.DamageRepairs;
import org.safehomes.sanctuary.SanctuaryAction;
import org.safehomes.sanctuary.SecurityWork.NeutralOrder;
import org.safehomes.sanctuary.internal.domain.NextStep;
import org.safehomes.sanctuary.internal.domain.SanctuaryFile;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Cost;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.Damage;
import org.safehomes.sanctuary.internal.domain.SanctuaryHappening.RepairStepped;
import org.safehomes.sanctuary.internal.jpa.ClockTable.Kind;
import org.safehomes.sanctuary.internal.rule.DamageEmergency;
import org.safehomes.sanctuary.internal.rule.OpaqueOrder;

/** Damage: ordered at once under the desk's common code if the desk did not take it yet, its clock seen by all who see the case. */
@Component
public final class RepairDesk implements DamageRepairs {

    private static final long MOST_PENCE = 10_000_000;

    private final Office office;
    private final HomeRegister homes;

    @Activate
    public RepairDesk(@Reference Office office, @Reference HomeRegister homes) {
        this.office = office;
        this.homes = homes;
    }

    @Override
    public EntryId report(Caller caller, CaseRef reference, NewDamageRepair damage, Once once) {
        new Checks()
                .that(Moments.past(damage.reportedAt(), office.now()), "/reportedAt", Moments.PAST)
                .present("/damaged", damage.damaged(), "Say what is damaged.")
                .present("/where", damage.where(), "Say where.")
                .present("/leavesAtRisk", damage.leavesAtRisk(), "Say YES, NO or NOT_KNOWN.")
                .text("/takenByDesk", damage.takenByDesk(), Checks.NUMBER)
                .text("/note", damage.note(), Checks.MEDIUM)
                .done();
        office.requireRepairs();
        var hours = office.parameter("repair.emergency-hours").number();
        var dedicated = office.parameter("repair.dedicated-code").yes();
        var ordering = new Ordering(office);
        var at = CaseFacts.of(office, caller, reference).home(damage.home());
        // asked before the case is locked; a host that cannot say keeps nobody waiting
        var elsewhere = at.flatMap(homes::ours).filter(ours -> !ours).isPresent();
        var taken = elsewhere
                ? Optional.<Repair>empty()
                : TakenByDesk.find(office, at, damage.takenByDesk(), damage.reportedAt());
        return office.gate().add(caller, SanctuaryAction.REPORT_DAMAGE, reference, once, granted -> {
            var home = CaseFacts.require(at);
            if (elsewhere) {
                throw CaseFacts.refused(
                        "SA-6",
                        "The home is not the landlord's: help the survivor to report the damage to whoever owns it.");
            }
            var rule = new DamageEmergency();
            var emergency = rule.decide(damage.leavesAtRisk(), hours);
            var due = Optional.of(rule.due(damage.reportedAt(), hours)).filter(moment -> emergency.outcome());
            if (taken.isPresent()) {
                requireNew(granted, damage.takenByDesk());
            }
            var order = taken.isPresent()
                    ? Optional.<NeutralOrder>empty()
                    : Optional.of(ordering.ofTheDesk(
                            granted,
                            home,
                            new OpaqueOrder()
                                    .mend(damage.damaged(), damage.where())
                                    .outcome(),
                            emergency.outcome()));
            var id = office.journal()
                    .add(
                            granted,
                            damage.reportedAt(),
                            Optional.empty(),
                            new Damage(damage, home, emergency, due, dedicated && emergency.outcome(), order));
            due.ifPresent(moment -> office.clocks().start(granted, Kind.REPAIR, id, moment));
            if (emergency.outcome() && taken.filter(RepairDesk::lessUrgent).isPresent()) {
                callDesk(granted, id);
            }
            return id;
        });
    }

    private void requireNew(Granted granted, Optional<String> taken) {
        var going = file(granted).repairs().stream().filter(repair -> repair.state() != State.CALLED_OFF);
        var ours = granted.orders().stream().map(order -> order.reference().value());
        if (going.anyMatch(repair -> repair.what().takenByDesk().equals(taken))
                || ours.anyMatch(taken.orElseThrow()::equals)) {
            throw CaseFacts.refused(
                    "SA-6", "The desk's order is recorded in this case already: go on with that repair.");
        }
    }

    /** Nothing of what the desk took by telephone goes through the outbox: somebody calls. */
    private void callDesk(Granted granted, EntryId repair) {
        office.clocks().start(granted, Kind.CALL_DESK, repair, granted.now());
    }

    private static boolean lessUrgent(Repair taken) {
        return taken.completed().isEmpty() && taken.priority() != Priority.EMERGENCY;
    }

    @Override
    public List<DamageRepair> repairs(Caller caller, CaseRef reference) {
        return office.gate().read(caller, SanctuaryAction.LIST_REPAIRS, reference, visible -> file(visible)
                .repairs());
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, EntryId repair, NewRepairStep step, Once once) {
        new Checks()
                .present("/step", step.step(), "Say what became of it.")
                .that(Moments.past(step.at(), office.now()), "/at", Moments.PAST)
                .text("/evidence", step.evidence(), Checks.NAME)
                .text("/note", step.note(), Checks.MEDIUM)
                .that(
                        step.step() == Step.DONE
                                || step.step() == Step.CONFIRMED
                                || step.note().isPresent(),
                        "/note",
                        "Say why: give 1 to 4000 characters.")
                .that(
                        step.step() != Step.CONFIRMED || step.contact().isPresent(),
                        "/contact",
                        "Name the contact by which the survivor confirmed it.")
                .done();
        Evidence.require(office, step.evidence());
        office.gate();
        var contacts =
                step.step() == Step.CONFIRMED ? office.contacts().contacts(caller, reference) : List.<Contact>of();
        return office.gate().add(caller, SanctuaryAction.RECORD_REPAIR_STEP, reference, once, granted -> {
            var known = file(granted).repair(repair);
            mayStep(known, step, contacts);
            if (step.step() == Step.NOT_MENDED) {
                known.due().ifPresent(due -> office.clocks().start(granted, Kind.REPAIR, repair, due));
                known.order()
                        .ifPresentOrElse(
                                order -> office.clocks()
                                        .start(granted, Kind.CALL_AGAIN, order.reference(), granted.now()),
                                () -> callDesk(granted, repair));
            }
            if (step.step() == Step.DONE || step.step() == Step.CALLED_OFF) {
                known.order().ifPresent(order -> new OrdersBack(office).settled(granted, order.reference()));
                office.clocks().stop(granted, repair);
            }
            if (step.step() == Step.CALLED_OFF) {
                known.order()
                        .ifPresentOrElse(
                                order -> new OrdersBack(office)
                                        .takeBack(
                                                granted,
                                                order.reference(),
                                                step.note().orElseThrow()),
                                () -> callDesk(granted, repair));
            }
            return office.journal().add(granted, step.at(), Optional.of(repair), new RepairStepped(step));
        });
    }

    private static void mayStep(DamageRepair repair, NewRepairStep step, List<Contact> contacts) {
        NextStep.obstacle(repair, step).ifPresent(why -> {
            throw CaseFacts.refused("SA-6", why);
        });
        if (step.step() == Step.CONFIRMED && !NextStep.confirmed(repair, step, contacts)) {
            throw CaseFacts.refused(
                    "SC-2",
                    "Name a contact of this case that reached the survivor on a safe way after the repair was done.");
        }
    }

    @Override
    public EntryId recordCost(Caller caller, CaseRef reference, EntryId repair, RepairCost cost, Once once) {
        new Checks()
                .that(
                        cost.pence() != null && cost.pence() >= 0 && cost.pence() <= MOST_PENCE,
                        "/pence",
                        "Give 0 to 10,000,000 pence.")
                .present("/cause", cost.cause(), "Say what did the damage.")
                .done();
        return office.gate().add(caller, SanctuaryAction.RECORD_REPAIR_COST, reference, once, granted -> {
            file(granted).repair(repair);
            return office.journal().add(granted, granted.now(), Optional.of(repair), new Cost(cost));
        });
    }

    @Override
    public Optional<RecordedCost> cost(Caller caller, CaseRef reference, EntryId repair) {
        return office.gate().read(caller, SanctuaryAction.READ_REPAIR_COST, reference, visible -> {
            var file = file(visible);
            file.repair(repair);
            return file.cost(repair);
        });
    }

    private SanctuaryFile file(Visible visible) {
        return new SanctuaryFile(office.journal().of(visible), visible.now(), Deliveries.of(visible));
    }
}
