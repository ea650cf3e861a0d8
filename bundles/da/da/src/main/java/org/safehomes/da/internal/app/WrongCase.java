package org.safehomes.da.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.DaAction;
import org.safehomes.da.Entries;
import org.safehomes.da.internal.domain.CaseHistory;
import org.safehomes.da.internal.domain.ConductHappening.ComplaintRecorded;
import org.safehomes.da.internal.domain.Entry;
import org.safehomes.da.internal.domain.Happening.EntrySealed;
import org.safehomes.da.internal.domain.Happening.Noted;
import org.safehomes.da.internal.domain.Happening.SafeContactSaid;
import org.safehomes.da.internal.domain.LegalHappening;
import org.safehomes.da.internal.domain.MaracHappening.AgencyMet;
import org.safehomes.da.internal.domain.MaracHappening.MaracReceived;
import org.safehomes.da.internal.domain.MoneyHappening.HelpGiven;
import org.safehomes.da.internal.domain.PerpetratorHappening.ContactMade;
import org.safehomes.da.internal.domain.PerpetratorHappening.EnforcementRecorded;
import org.safehomes.da.internal.domain.PerpetratorHappening.StepsTaken;
import org.safehomes.da.internal.domain.RiskHappening;
import org.safehomes.da.internal.domain.RiskHappening.IncidentMatched;
import org.safehomes.da.internal.domain.RiskHappening.IncidentRecorded;
import org.safehomes.da.internal.domain.RiskHappening.OtherAssessed;
import org.safehomes.da.internal.domain.RiskHappening.RiskAssessed;
import org.safehomes.da.internal.domain.SafeguardingHappening;
import org.safehomes.da.internal.domain.SafeguardingHappening.SafeguardingRecorded;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportOffered;
import org.safehomes.da.internal.domain.SafeguardingHappening.SupportStepped;
import org.safehomes.da.internal.domain.SharingHappening.ConfidentialityExplained;
import org.safehomes.da.internal.domain.SharingHappening.ConsentWithdrawn;
import org.safehomes.da.internal.domain.SharingHappening.RecipientBarred;
import org.safehomes.da.internal.domain.SharingHappening.SharingDecided;
import org.safehomes.da.internal.domain.SurvivorHappening.PreferencesSaid;
import org.safehomes.da.internal.domain.SurvivorHappening.SafetyPlanned;
import org.safehomes.da.internal.domain.SurvivorHappening.StaffRiskAssessed;
import org.safehomes.da.internal.domain.SurvivorHappening.SurvivorMet;
import org.safehomes.gate.Granted;
import org.safehomes.kernel.Caller;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.EntryId;
import org.safehomes.kernel.Once;
import org.safehomes.kernel.input.Checks;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.RefusedByRule;
import org.safehomes.kernel.rule.Upholds;

/** Seals what was written into the wrong case. */
@Component
@Upholds("RE-2")
public final class WrongCase implements Entries {

    private static final Set<Class<?>> SEALABLE = Set.of(
            StepsTaken.class,
            ContactMade.class,
            EnforcementRecorded.class,
            HelpGiven.class,
            ComplaintRecorded.class,
            Noted.class,
            IncidentRecorded.class,
            IncidentMatched.class,
            RiskAssessed.class,
            OtherAssessed.class,
            AgencyMet.class,
            MaracReceived.class,
            SafeContactSaid.class,
            SafeguardingRecorded.class,
            SupportOffered.class,
            SupportStepped.class,
            PreferencesSaid.class,
            SurvivorMet.class,
            StaffRiskAssessed.class,
            SafetyPlanned.class,
            ConfidentialityExplained.class,
            ConsentWithdrawn.class,
            RecipientBarred.class);

    private final Office office;
    private final RiskClocks clocks;
    private final Rhythm rhythm;

    @Activate
    public WrongCase(@Reference Office office) {
        this.office = office;
        this.clocks = new RiskClocks(office);
        this.rhythm = new Rhythm(office);
    }

    @Override
    public EntryId seal(Caller caller, CaseRef reference, EntryId entry, String reason, Once once) {
        new Checks().text("/reason", reason, Checks.MEDIUM).done();
        return office.gate().add(caller, DaAction.SEAL_ENTRY, reference, once, granted -> {
            var entries = office.journal().of(granted);
            var found = entries.stream()
                    .filter(known -> known.id().equals(entry))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new);
            refuseIf(CaseHistory.sealed(entries).contains(entry), "The entry is sealed already.");
            refuseIf(
                    !SEALABLE.contains(found.what().getClass()) && !(found.what() instanceof LegalHappening),
                    "What an officer wrote into the case can be sealed: what was done by it, sent or decided stays on"
                            + " record.");
            var id = office.journal().add(granted, granted.now(), Optional.of(entry), new EntrySealed(reason));
            if (found.what() instanceof RiskHappening || found.what() instanceof MaracReceived) {
                clocks.afterIncident(granted);
            }
            if (found.what() instanceof SafeguardingHappening) {
                sealShared(granted, entries, entry, reason);
                new SafeguardingClocks(office).look(granted);
            }
            rhythm.again(granted);
            return id;
        });
    }

    /** What was decided on sharing with a referral that was written into the wrong case was decided about somebody else, too. */
    private void sealShared(Granted granted, List<Entry> entries, EntryId referral, String reason) {
        entries.stream()
                .filter(known -> known.what() instanceof SharingDecided
                        && known.about().filter(referral::equals).isPresent())
                .forEach(known ->
                        office.journal().add(granted, granted.now(), Optional.of(known.id()), new EntrySealed(reason)));
    }

    private static void refuseIf(boolean obstacle, String reason) {
        if (obstacle) {
            throw new RefusedByRule(new Decision<>(false, "RE-2", List.of("D8.26"), List.of(reason)));
        }
    }
}
