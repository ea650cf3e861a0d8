package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Complaint;
import org.safehomes.da.Complaint.NewComplaint;
import org.safehomes.da.CourtPause;
import org.safehomes.da.CourtPause.NewCourtPause;
import org.safehomes.da.Enforcement;
import org.safehomes.da.Enforcement.Measure;
import org.safehomes.da.Enforcement.NewEnforcement;
import org.safehomes.da.Enforcement.Touches;
import org.safehomes.da.Party;
import org.safehomes.da.PerpetratorContacted;
import org.safehomes.da.PerpetratorContacted.About;
import org.safehomes.da.PerpetratorContacted.NewPerpetratorContact;
import org.safehomes.da.PerpetratorContacted.StartedBy;
import org.safehomes.da.PerpetratorRecord;
import org.safehomes.da.PerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.DoneStep;
import org.safehomes.da.PerpetratorSteps.NewPerpetratorSteps;
import org.safehomes.da.PerpetratorSteps.Place;
import org.safehomes.da.PerpetratorSteps.Step;
import org.safehomes.da.PerpetratorSteps.Whereabouts;
import org.safehomes.da.PracticalHelp;
import org.safehomes.da.PracticalHelp.NewPracticalHelp;
import org.safehomes.da.Tenure;
import org.safehomes.kernel.Decision;

/** An invented perpetrator held to account, help with money, and a complaint. */
final class AccountabilitySample {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static final Decision<Boolean> LOCKED =
            new Decision<>(false, "PE-1", List.of("L4.6"), List.of("The survivor's safety is not resolved."));

    private static final Decision<Boolean> GIVEN =
            new Decision<>(true, "FI-2", List.of("V4.4"), List.of("The landlord gives it."));

    private static final Whereabouts APART = new Whereabouts(Place.IN_THE_HOME, Place.ELSEWHERE, Place.NOBODY);

    static final PerpetratorRecord PERPETRATOR = new PerpetratorRecord(
            Party.unknown(),
            Optional.of(APART),
            LOCKED,
            LOCKED,
            LOCKED,
            Optional.of(new Decision<>(
                    PerpetratorRecord.Offer.REFER, "PE-4", List.of("L4.6"), List.of("They asked for help."))),
            Optional.of(new PerpetratorRecord.HelpToChange(
                    List.of(SafeguardingSample.LISTED), SafeguardingSample.DIRECTORY)),
            LOCKED);

    static final PerpetratorSteps STEPS = new PerpetratorSteps(
            ENTRY,
            OFFICER,
            AT,
            new NewPerpetratorSteps(
                    DAY,
                    List.of(new DoneStep(
                            Step.REFERRED_FOR_HELP,
                            "They take him on.",
                            List.of("Harbour Outreach"),
                            Optional.of(SafeguardingSample.LISTED.key()))),
                    Optional.of(APART)),
            List.of(SafeguardingSample.LISTING));

    static final PerpetratorContacted CONTACT = new PerpetratorContacted(
            ENTRY,
            OFFICER,
            AT,
            new NewPerpetratorContact(AT, About.TENANCY, StartedBy.PERPETRATOR, "He asked about his boiler."),
            LOCKED);

    static final Enforcement ENFORCEMENT = new Enforcement(
            ENTRY,
            OFFICER,
            AT,
            new NewEnforcement(
                    Enforcement.State.PROPOSED,
                    Measure.INJUNCTION,
                    Optional.empty(),
                    Set.of(Touches.OUR_HOME),
                    "He comes back at night.",
                    Optional.empty()),
            Optional.of(Tenure.SECURE),
            List.of(LOCKED));

    static final CourtPause PAUSE = new CourtPause(
            ENTRY,
            OFFICER,
            AT,
            new NewCourtPause(2, "She has no money of her own.", Optional.empty()),
            DAY,
            DAY.plusMonths(2),
            GIVEN,
            ENTRY);

    static final PracticalHelp HELP = new PracticalHelp(
            ENTRY,
            OFFICER,
            AT,
            new NewPracticalHelp(DAY, PracticalHelp.Kind.VOUCHER, "Food for a week", 5000L, false, Optional.empty()),
            GIVEN);

    static final Complaint COMPLAINT = new Complaint(
            ENTRY,
            OFFICER,
            AT,
            new NewComplaint(
                    Complaint.State.RECEIVED,
                    Optional.empty(),
                    Optional.of(Complaint.From.SURVIVOR),
                    Optional.empty(),
                    "Nobody called back.",
                    List.of("Large print"),
                    Optional.empty(),
                    Optional.empty()));

    /** What each operation is answered with. */
    static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("READ_PERPETRATOR", PERPETRATOR),
            Map.entry("RECORD_PERPETRATOR_STEPS", ENTRY),
            Map.entry("LIST_PERPETRATOR_STEPS", List.of(STEPS)),
            Map.entry("ASK_PERPETRATOR_CONTACT", LOCKED),
            Map.entry("RECORD_PERPETRATOR_CONTACT", ENTRY),
            Map.entry("LIST_PERPETRATOR_CONTACTS", List.of(CONTACT)),
            Map.entry("PROPOSE_ENFORCEMENT", ENTRY),
            Map.entry("LIST_ENFORCEMENT", List.of(ENFORCEMENT)),
            Map.entry("PAUSE_COURT_ACTION", ENTRY),
            Map.entry("LIST_COURT_PAUSES", List.of(PAUSE)),
            Map.entry("GIVE_PRACTICAL_HELP", ENTRY),
            Map.entry("LIST_PRACTICAL_HELP", List.of(HELP)),
            Map.entry("RECORD_COMPLAINT", ENTRY),
            Map.entry("LIST_COMPLAINTS", List.of(COMPLAINT)));

    private AccountabilitySample() {}
}
