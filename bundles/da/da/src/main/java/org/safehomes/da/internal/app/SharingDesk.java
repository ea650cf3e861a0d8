package org.safehomes.da.internal.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.NewSharingDecision;
import org.safehomes.da.Sharing;
import org.safehomes.da.SharingDecision;
import org.safehomes.da.internal.domain.MaracHappening.MaracPrepared;
import org.safehomes.da.internal.domain.SharingHappening.ConfidentialityExplained;
import org.safehomes.da.internal.domain.SharingHappening.ConsentWithdrawn;
import org.safehomes.da.internal.domain.SharingHappening.LetterPrepared;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.rule.ConsentFirst;
import org.safehomes.da.internal.rule.SharingWithoutConsent;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Decisions to share and not to share, consent that is taken back, and what the survivor was told of it. */
@Component
@Upholds("SH-1")
@Upholds("SH-4")
public final class SharingDesk implements Sharing {

    private final Office office;
    private final Outward outward;

    @Activate
    public SharingDesk(@Reference Office office, @Reference Outward outward) {
        this.office = office;
        this.outward = outward;
    }

    @Override
    public EntryId decide(Caller caller, CaseRef reference, NewSharingDecision decision, Once once) {
        SharingChecks.check(decision);
        var leaving = outward.leaving();
        return office.gate().add(caller, DaAction.DECIDE_SHARING, reference, once, granted -> {
            var marac = concernsReferral(granted, decision);
            if (decision.share()) {
                require(leaving.ever(granted, decision.recipient()));
                var recorded = decision.basis()
                        .flatMap(basis -> basis.withoutConsent())
                        .isPresent();
                require(new ConsentFirst().decide(decision.recipient().kind(), decision.consent(), marac, recorded));
                require(new SharingWithoutConsent().decide(decision.consent(), recorded));
            }
            SharingChecks.check(decision, outward.lawful(granted));
            return office.journal().add(granted, granted.now(), decision.concerning(), new SharingDecided(decision));
        });
    }

    /** Whether it decides anew for a MARAC referral; what it names must be there, and go to whom it would have gone. */
    private boolean concernsReferral(Granted granted, NewSharingDecision decision) {
        if (decision.concerning().isEmpty()) {
            return false;
        }
        var history = outward.history(granted);
        var what = decision.concerning().get();
        var referral = history.entries(MaracPrepared.class).stream()
                .anyMatch(entry -> entry.id().equals(what));
        var letter = history.entries(LetterPrepared.class).stream()
                .filter(entry -> entry.id().equals(what))
                .map(entry -> ((LetterPrepared) entry.what()).letter())
                .anyMatch(prepared -> prepared.decision().isPresent());
        new Checks()
                .that(
                        referral || letter,
                        "/concerning",
                        "Name a MARAC referral of the case, or a letter of it that shares something.")
                .that(
                        !referral || decision.recipient().kind() == RecipientKind.MARAC_COORDINATOR,
                        "/recipient/kind",
                        "A MARAC referral goes to its coordinator.")
                .done();
        return referral;
    }

    @Override
    public List<SharingDecision> decisions(Caller caller, CaseRef reference) {
        return office.gate().read(caller, DaAction.LIST_SHARING_DECISIONS, reference, visible -> outward.sharing(
                        visible, outward.history(visible))
                .decisions());
    }

    @Override
    public EntryId withdraw(Caller caller, CaseRef reference, Withdrawal withdrawal, Once once) {
        new Checks().text("/said", withdrawal.said(), Checks.MEDIUM).done();
        return office.gate().add(caller, DaAction.WITHDRAW_CONSENT, reference, once, granted -> {
            var sharing = outward.sharing(granted, outward.history(granted));
            withdrawal.decision().ifPresent(id -> sharing.find(id).orElseThrow(NoSuchRecord::new));
            return office.journal()
                    .add(granted, granted.now(), withdrawal.decision(), new ConsentWithdrawn(withdrawal.said()));
        });
    }

    @Override
    public EntryId explained(Caller caller, CaseRef reference, Explanation explanation, Once once) {
        SharingChecks.check(explanation, office.now(), office.zone());
        return office.gate().add(caller, DaAction.EXPLAIN_CONFIDENTIALITY, reference, once, granted -> office.journal()
                .add(granted, new ConfidentialityExplained(explanation)));
    }

    private static void require(Decision<Boolean> decision) {
        if (!decision.outcome()) {
            throw new RefusedByRule(decision);
        }
    }
}
