package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.da.Answer;
import org.safehomes.da.Deadline;
import org.safehomes.da.Preferences;
import org.safehomes.da.SafetyPlan;
import org.safehomes.da.StaffRiskAssessment;
import org.safehomes.da.SurvivorMeeting;
import org.safehomes.da.SurvivorMeeting.Place;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.Version;

/** Invented work with a survivor, one of each kind. */
final class SurvivorSample {

    static final Preferences PREFERENCES = new Preferences(
            ENTRY,
            OFFICER,
            AT,
            new Preferences.NewPreferences(
                    Optional.of(Preferences.OfficerGender.WOMAN),
                    Optional.empty(),
                    Optional.of(new Preferences.Interpreting(Preferences.Language.BSL, Optional.empty())),
                    Set.of(Preferences.Format.SIGNED_VIDEO),
                    Optional.of("She is afraid of groups."),
                    Optional.empty()));

    static final StaffRiskAssessment STAFF_RISK = new StaffRiskAssessment(
            ENTRY,
            OFFICER,
            AT,
            new StaffRiskAssessment.NewStaffRiskAssessment(
                    AT,
                    Set.of(Place.HOME),
                    "He may come back.",
                    "Two officers, by day.",
                    AT.plusSeconds(86_400),
                    StaffRiskAssessment.Outcome.NOT_ALONE));

    static final SurvivorMeeting MEETING = new SurvivorMeeting(
            ENTRY,
            OFFICER,
            AT,
            new SurvivorMeeting.NewSurvivorMeeting(
                    SurvivorMeeting.State.HELD,
                    AT,
                    Place.OFFICE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(OFFICER),
                    Optional.of(SurvivorMeeting.InterpretedBy.PROFESSIONAL),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new SurvivorMeeting.Held(true, Optional.of("She wants to stay.")))),
            List.of(new Decision<>(true, "SC-5", List.of("D8.16"), List.of("One officer comes."))));

    static final SafetyPlan PLAN = new SafetyPlan(
            Optional.of(new SafetyPlan.PlanVersion(
                    ENTRY,
                    OFFICER,
                    AT,
                    new SafetyPlan.NewSafetyPlan(
                            Optional.of(SafetyPlan.Staying.OWN_HOME),
                            Optional.empty(),
                            Optional.of(Answer.NO),
                            Optional.of(SafetyPlan.Whereabouts.NEARBY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Answer.YES),
                            List.of(new SafetyPlan.NeedSaid(
                                    SafetyPlan.Need.EXTRA_SECURITY, Answer.YES, Optional.of("The letter box."))),
                            Optional.of(3),
                            Optional.empty()))),
            new Decision<>(false, "SP-1", List.of("W6"), List.of("Still to be asked: whether refuge is needed.")),
            List.of(SafetyPlan.Point.REFUGE_OR_TEMPORARY_ACCOMMODATION),
            Optional.of(new Decision<>(true, "SP-1", List.of("W6"), List.of("The home is held in joint tenancy."))),
            List.of(new SafetyPlan.NeedMet(
                    SafetyPlan.Need.EXTRA_SECURITY,
                    Answer.YES,
                    List.of(new SafetyPlan.MetBy(
                            "Home security", SafetyPlan.Progress.ASKED_FOR, Optional.of("A visit is booked."))),
                    Optional.empty())),
            Optional.of(new Deadline(
                    AT, new Decision<>(AT, "SP-2", List.of("W6"), List.of("Contact was agreed every day.")), false)));

    static final Map<String, Object> ANSWERS = Map.of(
            "READ_PREFERENCES",
            Optional.of(PREFERENCES),
            "RECORD_PREFERENCES",
            new Version(8),
            "LIST_STAFF_RISK_ASSESSMENTS",
            List.of(STAFF_RISK),
            "ASSESS_STAFF_RISK",
            ENTRY,
            "LIST_SURVIVOR_MEETINGS",
            List.of(MEETING),
            "RECORD_SURVIVOR_MEETING",
            ENTRY,
            "READ_SAFETY_PLAN",
            PLAN,
            "RECORD_SAFETY_PLAN",
            ENTRY);

    private SurvivorSample() {}
}
