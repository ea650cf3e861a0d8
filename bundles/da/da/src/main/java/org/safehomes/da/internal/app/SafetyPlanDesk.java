package org.safehomes.da.internal.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Answer;
import org.safehomes.da.DaAction;
import org.safehomes.da.Deadline;
import org.safehomes.da.SafetyPlan;
import org.safehomes.da.SafetyPlan.NeedSaid;
import org.safehomes.da.SafetyPlan.NewSafetyPlan;
import org.safehomes.da.SafetyPlan.PlanVersion;
import org.safehomes.da.SafetyPlan.Staying;
import org.safehomes.da.SafetyPlans;
import org.safehomes.da.internal.domain.CaseContent;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.SurvivorFile;
import org.safehomes.da.internal.domain.SurvivorHappening.SafetyPlanned;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.InitialPlan;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;

/** The safety plan: what was agreed is kept; what becomes of it is asked of the host and of the modules that are here. */
@Component
public final class SafetyPlanDesk implements SafetyPlans {

    private static final int MOST_DAYS = 90;

    /** Only those who place the survivor know where (RH-8): more people read a case. */
    private static final Set<Staying> TOLD_NOWHERE = Set.of(Staying.REFUGE, Staying.TEMPORARY_ACCOMMODATION);

    private final Office office;
    private final Measures measures;
    private final Rhythm rhythm;
    private final InitialPlan initial = new InitialPlan();
    private final CaseTable cases = new CaseTable();

    @Activate
    public SafetyPlanDesk(@Reference Office office, @Reference Measures measures) {
        this.office = office;
        this.measures = measures;
        this.rhythm = new Rhythm(office);
    }

    /** What the case itself says; all else is asked once the gate is passed and no connection is held. */
    private record Kept(Optional<PlanVersion> version, Optional<Deadline> next, CaseContent about) {}

    @Override
    public SafetyPlan plan(Caller caller, CaseRef reference) {
        var kept = office.gate().read(caller, DaAction.READ_SAFETY_PLAN, reference, visible -> {
            var history = CaseHistory.of(office.journal().of(visible));
            return new Kept(
                    new SurvivorFile(history).plan(),
                    rhythm.next(history),
                    cases.read(visible).content());
        });
        var plan = kept.version().map(PlanVersion::what);
        return new SafetyPlan(
                kept.version(),
                initial.decide(plan),
                initial.open(plan),
                plan.filter(initial::security)
                        .flatMap(said -> initial.tenancyWarning(
                                said,
                                office.holdings()
                                        .of(
                                                List.of(kept.about().survivor()),
                                                List.of(kept.about().perpetrator())))),
                plan.map(NewSafetyPlan::needs).orElse(List.of()).stream()
                        .filter(said -> said.needed() != Answer.NO)
                        .map(said -> measures.of(caller, reference, said))
                        .toList(),
                kept.next());
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewSafetyPlan plan, Once once) {
        check(plan);
        return office.gate().add(caller, DaAction.RECORD_SAFETY_PLAN, reference, once, granted -> {
            var id = office.journal().add(granted, new SafetyPlanned(plan));
            rhythm.again(granted);
            granted.announce("da/safety-plan-recorded");
            return id;
        });
    }

    private static void check(NewSafetyPlan plan) {
        var checks = new Checks()
                .text("/stayingNote", plan.stayingNote(), Checks.MEDIUM)
                .that(
                        plan.stayingNote().isEmpty()
                                || plan.staying().filter(TOLD_NOWHERE::contains).isEmpty(),
                        "/stayingNote",
                        "Where a refuge or emergency accommodation is stands nowhere in the case: leave it out.")
                .text("/perpetratorNote", plan.perpetratorNote(), Checks.MEDIUM)
                .that(
                        plan.contactEveryDays()
                                .filter(days -> days < 1 || days > MOST_DAYS)
                                .isEmpty(),
                        "/contactEveryDays",
                        "Give 1 to " + MOST_DAYS + " days.")
                .text("/agreed", plan.agreed(), Checks.LONG);
        var named = new HashSet<SafetyPlan.Need>();
        for (int i = 0; i < plan.needs().size(); i++) {
            NeedSaid said = plan.needs().get(i);
            checks.present("/needs/" + i + "/need", said.need(), "Say what is needed.")
                    .that(
                            said.need() == null || named.add(said.need()),
                            "/needs/" + i + "/need",
                            "Name each need once.")
                    .present("/needs/" + i + "/needed", said.needed(), "Say YES, NO or NOT_KNOWN.")
                    .text("/needs/" + i + "/note", said.note(), Checks.MEDIUM);
        }
        checks.done();
    }
}
