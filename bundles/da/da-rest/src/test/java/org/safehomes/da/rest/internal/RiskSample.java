package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.AgencyMeeting;
import org.safehomes.da.Answer;
import org.safehomes.da.Behaviour;
import org.safehomes.da.Connection;
import org.safehomes.da.Consent;
import org.safehomes.da.Incident;
import org.safehomes.da.LocalDirectory;
import org.safehomes.da.MaracAddressee;
import org.safehomes.da.MaracDecision;
import org.safehomes.da.MaracPack;
import org.safehomes.da.MaracReferral;
import org.safehomes.da.NewAssessment;
import org.safehomes.da.Questions;
import org.safehomes.da.ReporterKind;
import org.safehomes.da.RiskAssessment;
import org.safehomes.da.RiskLevel;
import org.safehomes.da.SharingBasis;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Version;

/** Invented records of risk and MARAC, one of each kind. */
final class RiskSample {

    static final LocalDate DAY = LocalDate.parse("2026-03-31");
    static final byte[] PDF = "%PDF-1.7 \u00e9".getBytes(StandardCharsets.ISO_8859_1);

    static final MaracDecision MARAC = new MaracDecision(
            true,
            List.of(MaracDecision.Ground.VISIBLE_HIGH_RISK),
            Optional.empty(),
            List.of(decided(true, "MA-1")),
            decided(false, "MA-7"));

    static final RiskAssessment ASSESSMENT = new RiskAssessment(
            ENTRY,
            OFFICER,
            AT,
            AT,
            "DASH",
            Optional.empty(),
            Optional.empty(),
            List.of(new NewAssessment.Answered(1, Answer.YES, Optional.empty())),
            Optional.of(decided(15, "RA-1")),
            decided(RiskLevel.HIGH, "RA-5"),
            Optional.empty(),
            Optional.empty(),
            MARAC,
            decided(false, "RA-3"));

    static final Incident INCIDENT = new Incident(
            ENTRY,
            OFFICER,
            AT,
            AT,
            true,
            ReporterKind.SURVIVOR,
            true,
            Set.of(Behaviour.STALKING),
            Optional.of(Sample.REPORT_REF),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final MaracReferral REFERRAL = new MaracReferral(
            ENTRY,
            MaracReferral.Direction.OUT,
            Optional.empty(),
            OFFICER,
            AT,
            Optional.of(DAY),
            Optional.of(AT),
            Optional.of("The coordinator's secure mailbox"),
            List.of(MaracDecision.Ground.VISIBLE_HIGH_RISK),
            Optional.of(DAY.plusYears(1)),
            List.of(new MaracReferral.Meeting(ENTRY, OFFICER, AT, DAY, Optional.empty(), List.of())),
            Optional.of(new MaracAddressee(
                    Optional.of(new MaracAddressee.Contact(
                            "Harbour MARAC office",
                            Optional.of("020 7946 0199"),
                            Optional.of("marac@example.org"),
                            Optional.empty(),
                            Optional.of("Call before sending."),
                            "harbour",
                            "Harbour",
                            "Invented Policy",
                            Optional.of(DAY),
                            List.of("X2.1"),
                            LocalDirectory.Freshness.STALE)),
                    Optional.empty())));

    static final MaracPack PACK = new MaracPack(
            ENTRY,
            Sample.CASE_REF,
            AT,
            "Sample Borough",
            OFFICER,
            "Samuel Okafor",
            "020 7946 0110",
            person("Nadine Osei"),
            "It is not known how she can be reached safely.",
            false,
            Optional.of("He reads her messages."),
            Consent.GIVEN,
            new SharingBasis(
                    SharingBasis.Article6.VITAL_INTERESTS,
                    Optional.empty(),
                    Optional.empty(),
                    "Only what keeps her safe.",
                    Optional.empty()),
            List.of(person("Kieran Walsh")),
            Connection.INTIMATE,
            List.of(),
            MARAC,
            Optional.of(RiskLevel.HIGH),
            Optional.of(decided(15, "RA-1")),
            "He has found her twice.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(DAY),
            Optional.empty());

    static final AgencyMeeting MEETING = new AgencyMeeting(
            ENTRY,
            OFFICER,
            AT,
            new AgencyMeeting.NewAgencyMeeting(
                    AgencyMeeting.State.OFFERED, List.of("Harbour Outreach"), Optional.empty(), Optional.empty()));

    static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("READ_QUESTIONS", new Questions("DASH", List.of(1, 2, 3), Optional.empty())),
            Map.entry("ASSESS_RISK", ENTRY),
            Map.entry("ACCEPT_ASSESSMENT", ENTRY),
            Map.entry("LIST_ASSESSMENTS", List.of(ASSESSMENT)),
            Map.entry("POSTPONE_ASSESSMENT", new Version(11)),
            Map.entry("RECORD_INCIDENT", ENTRY),
            Map.entry("LIST_INCIDENTS", List.of(INCIDENT)),
            Map.entry("MATCH_INCIDENT", ENTRY),
            Map.entry("DECIDE_MARAC", MARAC),
            Map.entry("PREPARE_MARAC_REFERRAL", ENTRY),
            Map.entry("LIST_MARAC_REFERRALS", List.of(REFERRAL)),
            Map.entry("READ_MARAC_PACK", PACK),
            Map.entry("PRINT_MARAC_PACK", PDF),
            Map.entry("RECORD_MARAC_SENDING", ENTRY),
            Map.entry("RECEIVE_MARAC_REFERRAL", ENTRY),
            Map.entry("RECORD_MARAC_MEETING", ENTRY),
            Map.entry("FINISH_MARAC_ACTION", ENTRY),
            Map.entry("RECORD_AGENCY_MEETING", ENTRY),
            Map.entry("LIST_AGENCY_MEETINGS", List.of(MEETING)));

    private RiskSample() {}

    private static <T> Decision<T> decided(T outcome, String rule) {
        return new Decision<>(outcome, rule, List.of("W7"), List.of("Fifteen questions were answered yes."));
    }

    private static MaracPack.Person person(String name) {
        return new MaracPack.Person(
                Optional.of(name), Optional.empty(), Optional.of(34), Optional.empty(), Optional.empty());
    }
}
