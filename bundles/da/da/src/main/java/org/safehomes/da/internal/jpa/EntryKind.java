package org.safehomes.da.internal.jpa;

import org.safehomes.da.internal.domain.AccessHappening;
import org.safehomes.da.internal.domain.ConductHappening;
import org.safehomes.da.internal.domain.Happening;
import org.safehomes.da.internal.domain.LegalHappening;
import org.safehomes.da.internal.domain.MaracHappening;
import org.safehomes.da.internal.domain.MoneyHappening;
import org.safehomes.da.internal.domain.PerpetratorHappening;
import org.safehomes.da.internal.domain.RiskHappening;
import org.safehomes.da.internal.domain.SafeguardingHappening;
import org.safehomes.da.internal.domain.SharingHappening;
import org.safehomes.da.internal.domain.SurvivorHappening;

/** The name under which each kind of happening is kept. Names stay for ever: entries of years ago carry them. */
enum EntryKind {
    REPORTED(Happening.Reported.class),
    TRIAGED(Happening.Triaged.class),
    OUTSIDE_REVIEWED(Happening.OutsideReviewed.class),
    REASSESSED(Happening.Reassessed.class),
    CONTACT(Happening.Contacted.class),
    SAFE_CONTACT(Happening.SafeContactSaid.class),
    PREFERENCES(SurvivorHappening.PreferencesSaid.class),
    PREFERENCE_WEIGHED(SurvivorHappening.PreferenceWeighed.class),
    SURVIVOR_MEETING(SurvivorHappening.SurvivorMet.class),
    STAFF_RISK_ASSESSED(SurvivorHappening.StaffRiskAssessed.class),
    SAFETY_PLAN(SurvivorHappening.SafetyPlanned.class),
    NOTE(Happening.Noted.class),
    NOTE_SEALED(Happening.EntrySealed.class),
    ASSIGNED(Happening.Assigned.class),
    ACCESS_GRANTED(Happening.AccessGranted.class),
    ACCESS_ENDED(Happening.AccessEnded.class),
    EXCLUDED(Happening.Excluded.class),
    TASK_FINISHED(Happening.TaskFinished.class),
    PROTECTIVE_ORDER(LegalHappening.OrderRecorded.class),
    TENANCY_FACTS(LegalHappening.TenancyFactsRecorded.class),
    TENANCY_NOTICE(LegalHappening.TenancyNoticeRecorded.class),
    GRANT_OFFER(LegalHappening.GrantOffered.class),
    NAMING_DECIDED(Happening.NamingDecided.class),
    FILE_MARK_ORDERED(Happening.FileMarkOrdered.class),
    FILE_MARK_PUT(Happening.FileMarkPut.class),
    FILE_MARK_REMOVED(Happening.FileMarkRemoved.class),
    INCIDENT(RiskHappening.IncidentRecorded.class),
    INCIDENT_MATCHED(RiskHappening.IncidentMatched.class),
    RISK_ASSESSED(RiskHappening.RiskAssessed.class),
    OTHER_ASSESSMENT(RiskHappening.OtherAssessed.class),
    ASSESSMENT_POSTPONED(RiskHappening.AssessmentPostponed.class),
    MARAC_DECIDED(MaracHappening.MaracDecided.class),
    MARAC_REFERRAL(MaracHappening.MaracPrepared.class),
    MARAC_SENT(MaracHappening.MaracSent.class),
    MARAC_RECEIVED(MaracHappening.MaracReceived.class),
    MARAC_MEETING(MaracHappening.MaracMet.class),
    MARAC_ACTION_DONE(MaracHappening.MaracActionDone.class),
    AGENCY_MEETING(MaracHappening.AgencyMet.class),
    SAFEGUARDING(SafeguardingHappening.SafeguardingRecorded.class),
    SUPPORT_OFFERED(SafeguardingHappening.SupportOffered.class),
    SUPPORT_STEP(SafeguardingHappening.SupportStepped.class),
    GLASS_BROKEN(AccessHappening.GlassBroken.class),
    GLASS_REVIEWED(AccessHappening.GlassReviewed.class),
    PERPETRATOR_STEPS(PerpetratorHappening.StepsTaken.class),
    PERPETRATOR_CONTACT(PerpetratorHappening.ContactMade.class),
    ENFORCEMENT(PerpetratorHappening.EnforcementRecorded.class),
    RESPONSE_ESCALATED(PerpetratorHappening.ResponseEscalated.class),
    COURT_PAUSED(MoneyHappening.CourtPaused.class),
    PRACTICAL_HELP(MoneyHappening.HelpGiven.class),
    STAFF_CASE(ConductHappening.StaffCaseKnown.class),
    COMPLAINT(ConductHappening.ComplaintRecorded.class),
    SHARING_DECIDED(SharingHappening.SharingDecided.class),
    CONSENT_WITHDRAWN(SharingHappening.ConsentWithdrawn.class),
    CONFIDENTIALITY_TOLD(SharingHappening.ConfidentialityExplained.class),
    RECIPIENT_BARRED(SharingHappening.RecipientBarred.class),
    LETTER_PREPARED(SharingHappening.LetterPrepared.class),
    HELD_BACK(SharingHappening.HeldBack.class),
    RELEASED(SharingHappening.Released.class),
    LETTER_SENT(SharingHappening.LetterSent.class),
    LETTER_CANCELLED(SharingHappening.LetterCancelled.class);

    private final Class<? extends Happening> type;

    EntryKind(Class<? extends Happening> type) {
        this.type = type;
    }

    Class<? extends Happening> type() {
        return type;
    }

    static EntryKind of(Happening happening) {
        for (var kind : values()) {
            if (kind.type == happening.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "No kind of entry for " + happening.getClass().getSimpleName() + ".");
    }
}
