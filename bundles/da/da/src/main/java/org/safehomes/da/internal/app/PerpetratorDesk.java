package org.safehomes.da.internal.app;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.PerpetratorContacted;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.NewPerpetratorContact;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.da.PerpetratorRecord;
import org.safehomes.da.PerpetratorRecord.Offer;
import org.safehomes.da.PerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.Perpetrators;
import org.safehomes.da.Task;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.PerpetratorFile;
import org.safehomes.da.internal.domain.PerpetratorHappening.ContactMade;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.BeforeEnforcement;
import org.safehomes.da.internal.rule.BehaviourChange;
import org.safehomes.da.internal.rule.Escalation;
import org.safehomes.da.internal.rule.EvictionLock;
import org.safehomes.da.internal.rule.PerpetratorContact;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.input.Moments;
import org.safehomes.kernel.problem.RefusedByRule;

/** The perpetrator of a case: what may be done, what was done, and what reached them. */
@Component
public final class PerpetratorDesk implements Perpetrators {

    private static final int MOST = 20;
    private static final Set<Step> HELPS = EnumSet.of(Step.REFERRED_FOR_HELP, Step.DETAILS_OF_HELP_GIVEN);

    private final Office office;
    private final LocalServices services;
    private final CaseTable cases = new CaseTable();

    @Activate
    public PerpetratorDesk(@Reference Office office, @Reference LocalServices services) {
        this.office = office;
        this.services = services;
    }

    @Override
    public PerpetratorRecord read(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.READ_PERPETRATOR, reference, visible -> {
            var file = file(visible);
            var before = new BeforeEnforcement().decide(file.steps(), file.viewsAreFromBefore());
            return new PerpetratorRecord(
                    cases.read(visible).content().perpetrator(),
                    file.whereabouts(),
                    contact(file, About.TENANCY, StartedBy.US),
                    before,
                    AllOf.the(List.of(new EvictionLock().decide(file.whereabouts(), file.triedLess()), before)),
                    file.asksForHelp() ? Optional.of(offer(visible)) : Optional.empty(),
                    file.asksForHelp() ? Optional.of(services.now().helpToChange()) : Optional.empty(),
                    escalated(file));
        });
    }

    private Decision<Offer> offer(Visible visible) {
        return new BehaviourChange()
                .decide(office.parameter("perpetrator.help-to-change", visible.now())
                        .value()
                        .equals("refer"));
    }

    private static Decision<Boolean> escalated(PerpetratorFile file) {
        return file.escalated()
                ? Decision.of(
                        Escalation.class, true, List.of("Help was refused, the abuse went on, and it was escalated."))
                : Decision.of(Escalation.class, false, List.of("There was nothing to escalate."));
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewPerpetratorSteps steps, Once once) {
        check(steps, office.now());
        return office.gate().add(caller, DaAction.RECORD_PERPETRATOR_STEPS, reference, once, granted -> {
            requireOwner(granted, steps);
            var id = office.journal()
                    .add(granted, new StepsTaken(steps, services.now().helping(steps.done())));
            new Escalating(office).look(granted);
            return id;
        });
    }

    /** That somebody is safe is for whoever knows the case best to say, and to answer for. */
    private static void requireOwner(Granted granted, NewPerpetratorSteps steps) {
        var resolves = steps.done().stream().anyMatch(done -> done.step() == Step.SAFETY_RESOLVED);
        if (resolves && !granted.owner().equals(granted.caller().staff())) {
            throw new RefusedByRule(Decision.of(
                    PerpetratorContact.class,
                    false,
                    List.of("Only the case's owner decides that the survivor's safety is resolved (PE-1).")));
        }
    }

    @Override
    public List<PerpetratorSteps> steps(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_PERPETRATOR_STEPS, reference, visible -> {
            var directory = services.now();
            return history(visible).entries(StepsTaken.class).stream()
                    .map(entry -> {
                        var taken = (StepsTaken) entry.what();
                        return new PerpetratorSteps(
                                entry.id(), entry.by(), entry.recordedAt(), taken.steps(), directory.listings(taken));
                    })
                    .toList();
        });
    }

    @Override
    public Decision<Boolean> ask(Caller caller, CaseRef reference, About about, StartedBy startedBy) {
        new Checks()
                .present("/about", about, "Say what it would be about.")
                .present("/startedBy", startedBy, "Say who seeks it.")
                .done();
        return office.gate()
                .read(
                        caller,
                        DaAction.ASK_PERPETRATOR_CONTACT,
                        reference,
                        visible -> contact(file(visible), about, startedBy));
    }

    @Override
    public EntryId contacted(Caller caller, CaseRef reference, NewPerpetratorContact contact, Once once) {
        new Checks()
                .that(Moments.past(contact.at(), office.now()), "/at", Moments.PAST)
                .present("/about", contact.about(), "Say what it was about.")
                .present("/startedBy", contact.startedBy(), "Say who sought it.")
                .text("/words", contact.words(), Checks.MEDIUM)
                .done();
        return office.gate().add(caller, DaAction.RECORD_PERPETRATOR_CONTACT, reference, once, granted -> {
            var decision = contact(file(granted), contact.about(), contact.startedBy());
            var id = office.journal().add(granted, contact.at(), Optional.empty(), ContactMade.of(contact, decision));
            if (!decision.outcome()) {
                office.tasks().raise(granted, Task.Kind.PERPETRATOR_CONTACTED, granted.now(), granted.lineManager());
            }
            return id;
        });
    }

    @Override
    public List<PerpetratorContacted> contacts(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_PERPETRATOR_CONTACTS,
                        reference,
                        visible -> history(visible).entries(ContactMade.class).stream()
                                .map(entry -> {
                                    var made = (ContactMade) entry.what();
                                    return new PerpetratorContacted(
                                            entry.id(),
                                            entry.by(),
                                            entry.recordedAt(),
                                            made.contact(),
                                            made.decision());
                                })
                                .toList());
    }

    private static Decision<Boolean> contact(PerpetratorFile file, About about, StartedBy startedBy) {
        return new PerpetratorContact().decide(about, startedBy, file.safetyResolved());
    }

    private CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    private PerpetratorFile file(Visible visible) {
        return new PerpetratorFile(history(visible));
    }

    private void check(NewPerpetratorSteps steps, Instant now) {
        var checks = new Checks()
                .that(
                        Moments.near(steps.on(), now)
                                && !steps.on().isAfter(office.calendar().dayOf(now)),
                        "/on",
                        "Say on which day: today or earlier.")
                .that(
                        !steps.done().isEmpty() && steps.done().size() <= MOST,
                        "/done",
                        "Say what was done: 1 to " + MOST + " steps.");
        for (int i = 0; i < steps.done().size(); i++) {
            var done = steps.done().get(i);
            var at = "/done/" + i;
            checks.present(at + "/step", done.step(), "Say which step.")
                    .text(at + "/words", done.words(), Checks.MEDIUM)
                    .that(done.with().size() <= MOST, at + "/with", "Name at most " + MOST + ".")
                    .that(
                            done.step() != Step.AGENCIES_CONSULTED
                                    || !done.with().isEmpty(),
                            at + "/with",
                            "Name the agencies.")
                    .text(at + "/directoryKey", done.directoryKey(), Checks.NAME)
                    .that(
                            done.directoryKey().isEmpty() || HELPS.contains(done.step()),
                            at + "/directoryKey",
                            "Only help that they are referred to, or given the details of, is named by its key.");
            for (int j = 0; j < done.with().size(); j++) {
                checks.text(at + "/with/" + j, done.with().get(j), Checks.NAME);
            }
        }
        steps.whereabouts()
                .ifPresent(places -> checks.present("/whereabouts/perpetrator", places.perpetrator(), "Say where.")
                        .present("/whereabouts/survivor", places.survivor(), "Say where.")
                        .present("/whereabouts/dependants", places.dependants(), "Say where."));
        checks.done();
    }
}
