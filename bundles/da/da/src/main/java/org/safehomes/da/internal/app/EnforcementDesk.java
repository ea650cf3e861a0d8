package org.safehomes.da.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Enforcement;
import org.safehomes.da.Enforcement.Measure;
import org.safehomes.da.Enforcement.NewEnforcement;
import org.safehomes.da.Enforcement.PossessionClaim;
import org.safehomes.da.Enforcement.State;
import org.safehomes.da.Enforcements;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.da.Tenure;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.PerpetratorFile;
import org.safehomes.da.internal.domain.PerpetratorHappening.EnforcementRecorded;
import org.safehomes.da.internal.domain.PerpetratorHappening.Said;
import org.safehomes.da.internal.jpa.CaseTable;
import org.safehomes.da.internal.rule.BeforeEnforcement;
import org.safehomes.da.internal.rule.EvictionLock;
import org.safehomes.da.internal.rule.HousingFunctions;
import org.safehomes.da.internal.rule.PerpetratorContact;
import org.safehomes.da.internal.rule.PossessionGrounds;
import org.safehomes.gate.Granted;
import org.safehomes.gate.Visible;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;

/** Action against a perpetrator: what must come first is asked when it is proposed, and again when it is taken. */
@Component
public final class EnforcementDesk implements Enforcements {

    private final Office office;
    private final HostSide host;
    private final CaseTable cases = new CaseTable();

    @Activate
    public EnforcementDesk(@Reference Office office, @Reference HostSide host) {
        this.office = office;
        this.host = host;
    }

    @Override
    public EntryId record(Caller caller, CaseRef reference, NewEnforcement enforcement, Once once) {
        check(enforcement);
        return office.gate().add(caller, DaAction.PROPOSE_ENFORCEMENT, reference, once, granted -> {
            var file = new PerpetratorFile(history(granted));
            enforcement.proposal().ifPresent(proposal -> requireOpen(file, proposal, enforcement.measure()));
            if (enforcement.state() == State.DROPPED) {
                return add(granted, enforcement, Optional.empty(), List.of());
            }
            var tenure = enforcement.possession().flatMap(claim -> tenure(granted, claim));
            var said = ask(file, enforcement, tenure);
            var all = AllOf.the(said);
            if (!all.outcome()) {
                throw new RefusedByRule(all);
            }
            return add(granted, enforcement, tenure, said);
        });
    }

    private EntryId add(
            Granted granted, NewEnforcement enforcement, Optional<Tenure> tenure, List<Decision<Boolean>> said) {
        return office.journal()
                .add(
                        granted,
                        granted.now(),
                        enforcement.proposal(),
                        new EnforcementRecorded(
                                enforcement, tenure, said.stream().map(Said::of).toList()));
    }

    private static List<Decision<Boolean>> ask(
            PerpetratorFile file, NewEnforcement enforcement, Optional<Tenure> tenure) {
        var said = new ArrayList<Decision<Boolean>>();
        var measure = enforcement.measure();
        if (measure == Measure.POSSESSION || measure == Measure.EVICTION) {
            said.add(new EvictionLock().decide(file.whereabouts(), file.triedLess()));
            enforcement.possession().ifPresent(claim -> said.add(new PossessionGrounds().decide(tenure, claim)));
        }
        said.add(new BeforeEnforcement().decide(file.steps(), file.viewsAreFromBefore()));
        said.add(new HousingFunctions().decide(enforcement.touches()));
        if (measure == Measure.WARNING) {
            // it reaches the perpetrator, so it is a contact like any other
            said.add(new PerpetratorContact().decide(About.TENANCY, StartedBy.US, file.safetyResolved()));
        }
        return said;
    }

    /** What the host says of the tenure comes before what somebody wrote down. */
    private Optional<Tenure> tenure(Visible visible, PossessionClaim claim) {
        var today = office.calendar().dayOf(visible.now());
        return host.tenure(cases.read(visible).content().perpetrator(), today).or(claim::tenure);
    }

    private static void requireOpen(PerpetratorFile file, EntryId proposal, Measure measure) {
        var proposed = (EnforcementRecorded)
                file.proposal(proposal).orElseThrow(NoSuchRecord::new).what();
        new Checks()
                .that(proposed.enforcement().measure() == measure, "/measure", "Say what was proposed.")
                .done();
        if (file.openProposal(proposal).isEmpty()) {
            throw new RefusedByRule(Decision.of(
                    BeforeEnforcement.class, false, List.of("This proposal was taken or dropped already.")));
        }
    }

    @Override
    public List<Enforcement> enforcement(Caller caller, CaseRef reference) {
        return office.gate()
                .read(
                        caller,
                        DaAction.LIST_ENFORCEMENT,
                        reference,
                        visible -> history(visible).entries(EnforcementRecorded.class).stream()
                                .map(entry -> {
                                    var what = (EnforcementRecorded) entry.what();
                                    return new Enforcement(
                                            entry.id(),
                                            entry.by(),
                                            entry.recordedAt(),
                                            what.enforcement(),
                                            what.tenure(),
                                            what.said().stream()
                                                    .map(Said::decision)
                                                    .toList());
                                })
                                .toList());
    }

    private CaseHistory history(Visible visible) {
        return CaseHistory.of(office.journal().of(visible));
    }

    private static void check(NewEnforcement enforcement) {
        var claims = enforcement.measure() == Measure.POSSESSION && enforcement.state() != State.DROPPED;
        new Checks()
                .present("/state", enforcement.state(), "Say PROPOSED, TAKEN or DROPPED.")
                .present("/measure", enforcement.measure(), "Say which measure.")
                .that(
                        enforcement.proposal().isPresent() == (enforcement.state() != State.PROPOSED),
                        "/proposal",
                        "Name the proposal that is taken or dropped, and only then.")
                .text("/why", enforcement.why(), Checks.MEDIUM)
                .that(
                        enforcement.possession().isPresent() == claims,
                        "/possession",
                        claims ? "Say what the claim rests on." : "Only for a claim for possession.")
                .that(
                        enforcement
                                .possession()
                                .filter(claim -> claim.provider() == null)
                                .isEmpty(),
                        "/possession/provider",
                        "Say whether the landlord is a registered provider or a charitable housing trust.")
                .done();
    }
}
